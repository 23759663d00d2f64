package org.remit.reports.reports;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.remit.platform.time.SettableClock;
import org.remit.reports.blocks.Occasion;

/** For what the figures of a report are looked up: from the last report to its day. */
@Component
class Occasions {

	/** Where there was no report before. */
	private static final int MONTHS = 3;

	private final ReportRepository reports;

	private final SettableClock clock;

	Occasions(ReportRepository reports, SettableClock clock) {
		this.reports = reports;
		this.clock = clock;
	}

	Occasion of(Report report) {
		return new Occasion(report.document().area().id(),
				(report.portfolio() != null) ? report.portfolio().id() : null, since(report), day(report));
	}

	/** Nothing of the future counts, whenever the meeting is. */
	LocalDate day(Report report) {
		LocalDate today = this.clock.today();
		return report.day().isAfter(today) ? today : report.day();
	}

	private LocalDate since(Report report) {
		return previous(report).map(Report::day).orElseGet(() -> day(report).minusMonths(MONTHS));
	}

	/** The last report of the kind on the same portfolio or to the same board. */
	Optional<Report> previous(Report report) {
		return this.reports.before(report.kind().id(), report.day())
			.stream()
			.filter((one) -> !one.id().equals(report.id()) && one.isLike(report))
			.findFirst();
	}

}
