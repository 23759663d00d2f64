package org.remit.reading.home;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.duties.actions.ActionReminders;
import org.remit.duties.reviews.ReviewReminders;
import org.remit.duties.revisions.RevisionReminders;
import org.remit.plans.progress.PlanReminders;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.reports.progress.ReportReminders;

/** Collects what is due, kind by kind, for those who keep documents. */
@Component
class DueWork {

	private final ActionReminders actions;

	private final ReviewReminders reviews;

	private final RevisionReminders revisions;

	private final PlanReminders plans;

	private final ReportReminders reports;

	DueWork(ActionReminders actions, ReviewReminders reviews, RevisionReminders revisions, PlanReminders plans,
			ReportReminders reports) {
		this.actions = actions;
		this.reviews = reviews;
		this.revisions = revisions;
		this.plans = plans;
		this.reports = reports;
	}

	/** Only kinds of which something is due. */
	List<Due> of(Actor actor) {
		if (!actor.is(Role.OFFICER) && !actor.is(Role.DEMOCRATIC_SERVICES)) {
			return List.of();
		}
		return Stream
			.of(new Due("reports", "Reports", this.reports.of(actor)),
					new Due("actions", "Future actions", this.actions.of(actor)),
					new Due("reviews", "Reviews of assurance", this.reviews.of(actor)),
					new Due("revisions", "Revisions", this.revisions.of(actor)),
					new Due("plans", "Plans", this.plans.of(actor)))
			.filter((due) -> !due.reminders().isEmpty())
			.toList();
	}

}
