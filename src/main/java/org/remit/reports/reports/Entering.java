package org.remit.reports.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.remit.reports.blocks.Numbering;

/** Where the sections of a whole document come to stand in a report. */
final class Entering {

	private final Report report;

	private final List<ReportSection> written;

	private final List<ReportSection> empty;

	private final List<ReportSection> entered = new ArrayList<>();

	Entering(Report report, List<ReportSection> present) {
		this.report = report;
		this.written = present.stream().filter((one) -> !one.isEmpty()).toList();
		this.empty = new ArrayList<>(present.stream().filter(ReportSection::isEmpty).toList());
	}

	/** The empty one that has this heading, else a new one. */
	ReportSection section(String heading) {
		ReportSection section = this.empty.stream()
			.filter((one) -> one.heading().equalsIgnoreCase(heading))
			.findFirst()
			.orElseGet(() -> new ReportSection(this.report, 0, heading));
		this.empty.remove(section);
		this.entered.add(section);
		return section;
	}

	void place() {
		List<ReportSection> order = order();
		order.forEach((section) -> section.moveTo(order.indexOf(section)));
	}

	private List<ReportSection> order() {
		return Stream.of(this.written, this.entered, this.empty).flatMap(List::stream).toList();
	}

	/** What is wrong with a number that the document states, if anything. */
	Optional<String> problem() {
		Numbering numbering = ReportText.of(this.report, order()).numbering();
		return this.entered.stream()
			.flatMap((section) -> section.blocks().stream())
			.flatMap((block) -> numbering.problem(block.key()).stream())
			.findFirst();
	}

}
