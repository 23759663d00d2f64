package org.remit.reports.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.platform.text.Slug;
import org.remit.platform.time.Day;

/**
 * What a pasted document is compared with: the headings that its kind has, and what the
 * report says over its text.
 */
final class PastedNames {

	private final Set<String> sections;

	private final String over;

	private final LocalDate day;

	PastedNames(List<String> sections, List<String> over, LocalDate day) {
		this.sections = sections.stream().map(Slug::of).collect(Collectors.toSet());
		this.over = over.stream().map(Slug::of).collect(Collectors.joining(" "));
		this.day = day;
	}

	static PastedNames of(Report report, List<ReportSection> sections, ReportSnapshot printed) {
		List<String> headings = Stream
			.concat(report.kind().sections().stream().map(KindSection::heading),
					sections.stream().map(ReportSection::heading))
			.filter((heading) -> !heading.isEmpty())
			.toList();
		Stream<String> names = Stream.concat(Stream.of(printed.title()),
				printed.authors().stream().map(ReportSnapshot.Writer::words));
		String board = (printed.board() != null) ? printed.board().name() : "";
		return new PastedNames(headings, Stream.concat(names, Stream.of(board)).toList(), report.day());
	}

	boolean isSection(String line) {
		return this.sections.contains(Slug.of(line));
	}

	/** Also where a name was broken over two lines. */
	boolean isKnown(String line) {
		return this.over.contains(Slug.of(line)) || isDay(line);
	}

	private boolean isDay(String line) {
		try {
			return Day.read(line).equals(this.day);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
