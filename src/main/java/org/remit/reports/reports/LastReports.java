package org.remit.reports.reports;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.reports.blocks.PrintedBlock;
import org.remit.reports.blocks.Signatories;

/** What the last report said, for whoever writes the next one. */
@Component
@Transactional(readOnly = true)
class LastReports {

	private final Occasions occasions;

	private final ReportSections sections;

	private final Signatories signatories;

	LastReports(Occasions occasions, ReportSections sections, Signatories signatories) {
		this.occasions = occasions;
		this.sections = sections;
		this.signatories = signatories;
	}

	/** Null where there was none, or it had no such section. */
	public Last section(Report report, String heading) {
		return this.occasions.previous(report).map((last) -> read(last, heading)).orElse(null);
	}

	private Last read(Report last, String heading) {
		List<ReportSection> sections = this.sections.printed(last.id());
		List<UUID> signing = sections.stream().flatMap(ReportSection::signing).distinct().toList();
		return PrintedSection.of(last, sections, this.signatories.of(signing))
			.stream()
			.filter((section) -> section.heading().equalsIgnoreCase(heading))
			.findFirst()
			.map((section) -> new Last(last, section.blocks()))
			.orElse(null);
	}

	/** A report and what stood in one of its sections. */
	record Last(Report report, List<PrintedBlock> blocks) {
	}

}
