package org.remit.reports.published;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Archive.LiveEdition;

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
		return newestFirst(this.archive.listed(this.kind, asAt));
	}

	/** Those that are about something, or made by somebody. */
	List<PublishedReport> mentioning(String relation, UUID target, AsAt asAt) {
		return newestFirst(this.archive.listed(this.kind, asAt, Set.of(relation), Set.of(target)));
	}

	/** Those of today that are such. */
	List<PublishedReport> today(String relation, UUID target) {
		return mentioning(relation, target, new AsAt(this.clock.today(), this.clock.today()));
	}

	private static List<PublishedReport> newestFirst(List<LiveEdition> reports) {
		return reports.stream()
			.map((live) -> new PublishedReport(live.edition().document().slug(), live.edition().number(),
					(ReportSnapshot) live.snapshot()))
			.sorted(Comparator.comparing(PublishedReport::day).reversed().thenComparing(PublishedReport::title))
			.toList();
	}

}
