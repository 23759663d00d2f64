package org.remit.reports.published;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.archive.Archive;

/** Finds the reports that the public can read, newest first. */
@Component
class PublishedReports {

	private final ReportDocument kind;

	private final Archive archive;

	private final SettableClock clock;

	PublishedReports(ReportDocument kind, Archive archive, SettableClock clock) {
		this.kind = kind;
		this.archive = archive;
		this.clock = clock;
	}

	List<PublishedReport> on(AsAt asAt) {
		return this.archive.inForce(this.kind, asAt)
			.stream()
			.map((live) -> new PublishedReport(live.edition().document().slug(), live.edition().number(),
					(ReportSnapshot) live.snapshot()))
			.sorted(Comparator.comparing(PublishedReport::day).reversed().thenComparing(PublishedReport::title))
			.toList();
	}

	/** Those of today that are such. */
	List<PublishedReport> today(Predicate<PublishedReport> such) {
		return on(new AsAt(this.clock.today(), this.clock.today())).stream().filter(such).toList();
	}

}
