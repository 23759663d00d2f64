package org.remit.reports.progress;

import java.util.List;

import org.remit.reports.blocks.Block;
import org.remit.reports.kinds.KindSection;
import org.remit.reports.reports.Report;
import org.remit.reports.reports.ReportSection;

/**
 * A report section by section, for those who write it.
 *
 * @param removed those that can be put back
 */
record Outline(Report report, List<Entry> sections, List<ReportSection> removed) {

	/**
	 * A section of the outline.
	 *
	 * @param hint what belongs there, empty where its kind says nothing
	 * @param missing whether its kind asks for it and nothing is written
	 * @param blocks how many it has
	 */
	record Entry(ReportSection section, String hint, boolean missing, int blocks) {
	}

	/** Whether it has figures that can be looked up again. */
	public boolean live() {
		return this.sections.stream()
			.flatMap((one) -> one.section().blocks().stream())
			.anyMatch(Block.Live.class::isInstance);
	}

	/** The sections that its kind asks for and that aren't there or say nothing. */
	public List<String> missing() {
		return this.report.kind()
			.sections()
			.stream()
			.filter(KindSection::required)
			.map(KindSection::heading)
			.filter((heading) -> this.sections.stream()
				.noneMatch((one) -> one.section().heading().equalsIgnoreCase(heading) && one.blocks() > 0))
			.toList();
	}

}
