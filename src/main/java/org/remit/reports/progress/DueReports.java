package org.remit.reports.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.Step;
import org.remit.reports.reports.Report;
import org.remit.reports.reports.Reports;

/**
 * Says which reports are due, and what must be done with them. What was published once is
 * due no more: a correction has no deadline. Nor has a meeting that was called off, nor
 * what was entered after its meeting, which is history.
 */
@Service
@Transactional(readOnly = true)
public class DueReports {

	private static final int SOON = 14;

	private final Deadlines deadlines;

	private final Reports reports;

	private final Standings standings;

	private final SettableClock clock;

	DueReports(Deadlines deadlines, Reports reports, Standings standings, SettableClock clock) {
		this.deadlines = deadlines;
		this.reports = reports;
		this.standings = standings;
		this.clock = clock;
	}

	/** What is due next with one report, if anything. */
	public Optional<DueReport> of(Report report, Standing standing) {
		return of(report, standing, this.deadlines.rule());
	}

	/** All that is due, the most urgent first, in a constant number of statements. */
	public List<DueReport> all() {
		List<Report> unpublished = this.reports.unpublished();
		Map<UUID, Standing> standings = this.standings.of(unpublished.stream().map(Report::document).toList())
			.stream()
			.collect(Collectors.toMap((one) -> one.document().id(), Function.identity()));
		DeadlineRule rule = this.deadlines.rule();
		return unpublished.stream()
			.flatMap((report) -> of(report, standings.get(report.id()), rule).stream())
			.sorted(Comparator.comparing(DueReport::dueOn))
			.toList();
	}

	/** What waits for somebody and is late, or is due in the next two weeks. */
	public List<DueReport> of(Actor actor) {
		return all().stream().filter((due) -> due.isWithin(SOON) && due.waitsFor(actor)).toList();
	}

	private Optional<DueReport> of(Report report, Standing standing, DeadlineRule rule) {
		if (standing.live() != null || !takesPlace(report) || isHistory(report, standing.open())) {
			return Optional.empty();
		}
		Step step = next(standing);
		return Optional.of(new DueReport(report, standing, step, rule.lastDay(step, report.day()), this.clock.today()));
	}

	private static boolean takesPlace(Report report) {
		return report.day() != null && (report.meeting() == null || !report.meeting().isCancelled());
	}

	private boolean isHistory(Report report, EditionFacts open) {
		return open != null && LocalDate.ofInstant(open.openedAt(), this.clock.getZone()).isAfter(report.day());
	}

	private static Step next(Standing standing) {
		return switch (standing.state()) {
			case IN_REVIEW -> Step.APPROVAL;
			case APPROVED -> Step.PUBLICATION;
			default -> Step.SUBMISSION;
		};
	}

}
