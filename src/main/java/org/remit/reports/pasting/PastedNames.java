package org.remit.reports.pasting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.platform.text.Slug;
import org.remit.platform.time.Day;
import org.remit.reports.kinds.KindSection;
import org.remit.reports.reports.Report;
import org.remit.reports.reports.ReportSection;

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

	/**
	 * @param authors as they are printed
	 */
	static PastedNames of(Report report, List<ReportSection> sections, List<String> authors) {
		List<String> headings = Stream
			.concat(report.kind().sections().stream().map(KindSection::heading),
					sections.stream().map(ReportSection::heading))
			.filter((heading) -> !heading.isEmpty())
			.toList();
		String board = (report.board() != null) ? report.board().name() : "";
		Stream<String> over = Stream.of(Stream.of(report.document().title()), authors.stream(), Stream.of(board))
			.flatMap(Function.identity());
		return new PastedNames(headings, over.toList(), report.day());
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
