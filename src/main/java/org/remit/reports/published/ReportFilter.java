package org.remit.reports.published;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.remit.platform.text.Slug;
import org.remit.platform.web.Option;

/**
 * Which reports somebody wants to see, each by its readable name; empty for all.
 *
 * @param meeting the day and the board, such as "2026-03-10-corporate-parenting-board"
 * @param person who is an author
 */
record ReportFilter(String kind, String portfolio, String board, String meeting, String person) {

	List<PublishedReport> of(List<PublishedReport> reports) {
		return reports.stream()
			.filter((report) -> fits(this.kind, Slug.of(report.snapshot().kind())))
			.filter((report) -> fits(this.portfolio, PublishedReport.slug(report.snapshot().portfolio())))
			.filter((report) -> fits(this.board, PublishedReport.slug(report.snapshot().board())))
			.filter((report) -> fits(this.meeting, report.meeting()))
			.filter((report) -> this.person.isEmpty() || report.isBy(this.person))
			.toList();
	}

	private static boolean fits(String wanted, String found) {
		return wanted.isEmpty() || wanted.equals(found);
	}

	static List<Option> kinds(List<PublishedReport> reports) {
		return options(reports, (report) -> report.snapshot().kind());
	}

	static List<Option> portfolios(List<PublishedReport> reports) {
		return options(reports, (report) -> name(report.snapshot().portfolio()));
	}

	static List<Option> boards(List<PublishedReport> reports) {
		return options(reports, (report) -> name(report.snapshot().board()));
	}

	/** By board, each with its newest meeting first. */
	static List<Option> meetings(List<PublishedReport> reports) {
		return reports.stream()
			.filter((report) -> report.snapshot().board() != null)
			.sorted(Comparator.comparing((PublishedReport report) -> report.snapshot().board().name())
				.thenComparing(PublishedReport::day, Comparator.reverseOrder()))
			.map((report) -> Option.of(report.meeting(), report.meetingWords()))
			.distinct()
			.toList();
	}

	/**
	 * The authors with a page of their own, by the part of its address that is theirs.
	 */
	static List<Option> people(List<PublishedReport> reports) {
		return reports.stream()
			.flatMap((report) -> report.snapshot().authors().stream())
			.filter((author) -> author.person() != null)
			.collect(Collectors.toMap(ReportSnapshot.Writer::person, ReportSnapshot.Writer::words,
					(latest, earlier) -> latest, TreeMap::new))
			.entrySet()
			.stream()
			.map((one) -> Option.of(one.getKey(), one.getValue()))
			.toList();
	}

	private static String name(ReportSnapshot.Link link) {
		return (link != null) ? link.name() : "";
	}

	private static List<Option> options(List<PublishedReport> reports, Function<PublishedReport, String> name) {
		return reports.stream()
			.map(name)
			.filter((one) -> !one.isEmpty())
			.distinct()
			.sorted(Comparator.comparing(String::toLowerCase))
			.map((one) -> Option.of(Slug.of(one), one))
			.toList();
	}

}
