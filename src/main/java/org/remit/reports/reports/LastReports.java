package org.remit.reports.reports;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the last report said, for whoever writes the next one. */
@Component
@Transactional(readOnly = true)
class LastReports {

	private final LiveSources sources;

	private final ReportPrinting printing;

	LastReports(LiveSources sources, ReportPrinting printing) {
		this.sources = sources;
		this.printing = printing;
	}

	/** Null where there was none, or it had no such section. */
	public Last section(Report report, String heading) {
		return this.sources.previous(report).map((last) -> read(last, heading)).orElse(null);
	}

	private Last read(Report last, String heading) {
		UUID id = last.id();
		ReportSnapshot printed = this.printing.of(List.of(id)).get(id);
		return printed.sections()
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
