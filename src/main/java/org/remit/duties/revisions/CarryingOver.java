package org.remit.duties.revisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.remit.duties.responsibilities.CoveredSources;
import org.remit.duties.responsibilities.PlannedEnd;
import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.responsibilities.ResponsibilitySuccessions;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;

/**
 * Does in the matrices what was decided about a responsibility, from the day of the
 * revision. The old one ends the day before and keeps its words and citations, so that
 * the matrix stays readable as at its time.
 */
@Component
class CarryingOver {

	private final Responsibilities responsibilities;

	private final ResponsibilitySuccessions successions;

	private final CoveredSources covered;

	private final SettableClock clock;

	CarryingOver(Responsibilities responsibilities, ResponsibilitySuccessions successions, CoveredSources covered,
			SettableClock clock) {
		this.responsibilities = responsibilities;
		this.successions = successions;
		this.covered = covered;
		this.clock = clock;
	}

	LocalDate firstDay(Revision revision, ResponsibilityStep step) {
		return revision.firstDayAfter(step.responsibility(), this.clock.today());
	}

	/**
	 * Returns what took the place of the responsibility, in reading order; none where
	 * nothing did.
	 * @param joining the responsibilities that go into the first of them
	 */
	List<Responsibility> carryOut(Actor actor, Revision revision, ResponsibilityStep step, StepForm form,
			List<ResponsibilityStep> joining) {
		if (form.outcome() == Outcome.LEFT) {
			return List.of();
		}
		List<Responsibility> made = (form.outcome() == Outcome.CARRIED) ? replace(actor, revision, step, form)
				: end(actor, revision, step, form);
		joining.forEach((other) -> this.successions.join(actor, other.responsibility().id(), made.get(0).id(),
				firstDay(revision, other), reason(revision, form)));
		this.covered.moveOn(actor, step.matrix().id(), revision.earlier(), revision.later());
		return made;
	}

	private List<Responsibility> end(Actor actor, Revision revision, ResponsibilityStep step, StepForm form) {
		LocalDate lastDay = firstDay(revision, step).minusDays(1);
		this.responsibilities.end(actor, step.responsibility().id(), lastDay, form.reason());
		return List.of();
	}

	private List<Responsibility> replace(Actor actor, Revision revision, ResponsibilityStep step, StepForm form) {
		LocalDate from = firstDay(revision, step);
		Optional<PlannedEnd> planned = Optional.ofNullable(step.responsibility().plannedEnd())
			.filter((end) -> !end.lastDay().isBefore(from));
		List<Responsibility> made = new ArrayList<>();
		for (ProposedResponsibility proposed : form.made()) {
			ResponsibilityForm row = row(step, proposed);
			made.add(made.isEmpty()
					? this.responsibilities.replace(actor, step.responsibility().id(), row, from,
							reason(revision, form))
					: this.responsibilities.add(actor, row.below(made.get(made.size() - 1).id()), from));
		}
		planned.ifPresent((end) -> made
			.forEach((row) -> this.responsibilities.end(actor, row.id(), end.lastDay(), end.reason())));
		return made;
	}

	/**
	 * What was known of the responsibility goes on with it: who holds it, what is done
	 * about it.
	 */
	private static ResponsibilityForm row(ResponsibilityStep step, ProposedResponsibility proposed) {
		ResponsibilityForm old = step.draft().form();
		return new ResponsibilityForm(proposed.id(), old.version(), old.section(), null, proposed.cited(),
				proposed.continues(), proposed.provisions(), "", proposed.text(), old.holders(),
				proposed.actions() ? old.taken() : "", proposed.actions() ? old.future() : "");
	}

	private static String reason(Revision revision, StepForm form) {
		return form.reason().isEmpty() ? revision.reason() : form.reason();
	}

}
