package org.remit.duties.revisions;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.actor.Stale;

/**
 * A form that is sent twice decides once. Whoever goes back to it and decides otherwise
 * must not believe that this counts.
 */
@Component
class Repetitions {

	private final Responsibilities responsibilities;

	Repetitions(Responsibilities responsibilities) {
		this.responsibilities = responsibilities;
	}

	RevisionStep same(RevisionStep made, UUID row, StepForm form) {
		boolean same = made.responsibility() != null && made.responsibility().id().equals(row)
				&& made.outcome() == form.outcome() && made.reason().equals(form.reason())
				&& (form.outcome() != Outcome.CARRIED || madeThese(made, form.made()));
		return same(made, same);
	}

	RevisionStep same(RevisionStep made, UUID provision, NewStepForm form) {
		boolean same = made.provision() != null && made.provision().id().equals(provision)
				&& made.outcome() == form.outcome() && made.reason().equals(form.reason())
				&& (form.outcome() != Outcome.ADDED || says(made.made().get(0), form.cited(), form.text()));
		return same(made, same);
	}

	private static RevisionStep same(RevisionStep made, boolean same) {
		if (!same || made.isTakenBack()) {
			throw new Stale("This form has already decided the step. Open the page again to see how.");
		}
		return made;
	}

	private boolean madeThese(RevisionStep made, List<ProposedResponsibility> wanted) {
		List<MadeResponsibility> rows = made.made();
		return rows.size() == wanted.size()
				&& wanted.stream().allMatch((row) -> says(rows.get(wanted.indexOf(row)), row.cited(), row.text()));
	}

	private boolean says(MadeResponsibility made, String cited, String text) {
		return this.responsibilities.find(made.responsibilityId()).map((row) -> saysSo(row, cited, text)).orElse(false);
	}

	private static boolean saysSo(Responsibility responsibility, String cited, String text) {
		return responsibility.cited().equals(cited) && responsibility.text().equals(text);
	}

}
