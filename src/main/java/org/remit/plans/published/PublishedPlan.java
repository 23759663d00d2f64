package org.remit.plans.published;

import java.time.LocalDate;
import java.util.List;

import org.remit.plans.plans.PlanStatus;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.EditionFacts;

/**
 * A plan as the public reads it on a day.
 *
 * @param after later plans that say in their own editions that they took its place
 */
record PublishedPlan(EditionFacts edition, PlanSnapshot snapshot, List<Later> after, PlanStatus status) {

	/** A later plan, and its first day in the place of this one. */
	record Later(Document document, String title, LocalDate happenedOn) {
	}

	static PublishedPlan of(EditionFacts edition, PlanSnapshot snapshot, List<Later> after, LocalDate day) {
		LocalDate replacedOn = after.stream().map(Later::happenedOn).min(LocalDate::compareTo).orElse(null);
		return new PublishedPlan(edition, snapshot, after, PlanStatus.of(snapshot.stage(), snapshot.period().startsOn(),
				snapshot.period().endsOn(), replacedOn, day));
	}

}
