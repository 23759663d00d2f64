package org.remit.reports.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.reports.kinds.KindSection;
import org.remit.reports.reports.Report;
import org.remit.reports.reports.ReportSection;
import org.remit.reports.reports.ReportSections;
import org.remit.reports.reports.Reports;

/** Looks through reports for what is there and what is missing. */
@Component
@Transactional(readOnly = true)
class Outlines {

	private final Reports reports;

	private final ReportSections sections;

	Outlines(Reports reports, ReportSections sections) {
		this.reports = reports;
		this.sections = sections;
	}

	public Outline of(UUID id) {
		Report report = this.reports.get(id);
		List<KindSection> asked = report.kind().sections();
		List<ReportSection> all = this.sections.of(id);
		return new Outline(report,
				all.stream().filter((one) -> !one.isRemoved()).map((one) -> entry(one, asked)).toList(),
				all.stream().filter(ReportSection::isRemoved).toList());
	}

	private static Outline.Entry entry(ReportSection section, List<KindSection> asked) {
		Optional<KindSection> of = asked.stream().filter((one) -> one.isCalled(section.heading())).findFirst();
		int blocks = section.blocks().size();
		return new Outline.Entry(section, of.map(KindSection::hint).orElse(""),
				blocks == 0 && of.map(KindSection::required).orElse(false), blocks);
	}

}
