package org.remit.duties.revisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Documents;

/**
 * The front door to what is decided about responsibilities: by officers of the matrix's
 * area, or by democratic services. A step is carried out whole or not at all, and only on
 * the responsibility that the person saw.
 */
@Service
@Transactional(readOnly = true)
public class ResponsibilitySteps {

	private final Revisions revisions;

	private final Surveys surveys;

	private final CarryingOver carrying;

	private final StepRepository steps;

	private final Repetitions repetitions;

	private final AuditTrail trail;

	private final SettableClock clock;

	ResponsibilitySteps(Revisions revisions, Surveys surveys, CarryingOver carrying, StepRepository steps,
			Repetitions repetitions, AuditTrail trail, SettableClock clock) {
		this.revisions = revisions;
		this.surveys = surveys;
		this.carrying = carrying;
		this.steps = steps;
		this.repetitions = repetitions;
		this.trail = trail;
		this.clock = clock;
	}

	/** The responsibilities about which somebody is still to decide, in reading order. */
	public List<ResponsibilityStep> open(UUID revision) {
		return this.surveys.of(this.revisions.get(revision)).rows();
	}

	/** What is proposed for a responsibility, for a person to confirm or change. */
	public StepForm proposal(ResponsibilityStep step) {
		return Proposals.of(step);
	}

	/** Decides about one, or finds what the same form decided a moment ago. */
	@Transactional
	public RevisionStep decide(Actor actor, UUID revisionId, UUID row, StepForm form) {
		Revision revision = this.revisions.claim(revisionId);
		Optional<RevisionStep> made = this.steps.findById(form.id());
		if (made.isPresent()) {
			return this.repetitions.same(made.get(), row, form);
		}
		Survey survey = this.surveys.of(revision);
		ResponsibilityStep step = opened(actor, survey, row, form.version());
		StepRules.check(step, form);
		List<ResponsibilityStep> joining = joining(actor, survey, step, form);
		RevisionStep decided = decide(actor, survey, step, form, joining);
		finish(survey, 1 + joining.size());
		return decided;
	}

	private RevisionStep decide(Actor actor, Survey survey, ResponsibilityStep step, StepForm form,
			List<ResponsibilityStep> joining) {
		Revision revision = survey.revision();
		RevisionStep decided = begin(actor, revision, step, form.id());
		List<RevisionStep> joined = joining.stream()
			.map((other) -> begin(actor, revision, other, UUID.randomUUID()))
			.toList();
		List<Responsibility> made = this.carrying.carryOut(actor, revision, step, form, joining);
		this.steps.flush();
		decided.decide(form.outcome(), form.reason(), made.stream().map(MadeResponsibility::of).toList());
		keep(actor, decided);
		joined.forEach((other) -> {
			other.join(decided);
			keep(actor, other);
		});
		return decided;
	}

	private RevisionStep begin(Actor actor, Revision revision, ResponsibilityStep step, UUID id) {
		RevisionStep begun = new RevisionStep(id, revision, actor, this.clock.instant());
		begun.about(step, this.carrying.firstDay(revision, step));
		return begun;
	}

	private void keep(Actor actor, RevisionStep step) {
		this.steps.saveAndFlush(step);
		this.trail.record(actor, step.outcome().label().toLowerCase(), Revisions.KIND, step.revision().id(),
				step.reason().isEmpty() ? step.summary() : "%s. %s".formatted(step.summary(), step.reason()));
	}

	/**
	 * Carries over all that only get another number, each as it was seen on the page.
	 * @param seen see {@link ResponsibilityStep#seen()}
	 */
	@Transactional
	public int confirmUnchanged(Actor actor, UUID revisionId, List<String> seen) {
		Survey survey = this.surveys.of(this.revisions.claim(revisionId));
		if (seen.isEmpty()) {
			throw new RuleBroken("rows", "Choose the rows to carry over");
		}
		List<ResponsibilityStep> chosen = seen.stream().map((one) -> seen(actor, survey, one, "rows")).toList();
		if (!chosen.stream().allMatch(ResponsibilityStep::isUnchanged)) {
			throw new Stale("What became of a provision was changed since you opened this page.");
		}
		chosen.forEach((step) -> decide(actor, survey, step, Proposals.of(step), List.of()));
		finish(survey, chosen.size());
		return chosen.size();
	}

	private List<ResponsibilityStep> joining(Actor actor, Survey survey, ResponsibilityStep step, StepForm form) {
		if (form.outcome() != Outcome.CARRIED) {
			return List.of();
		}
		List<ResponsibilityStep> merging = survey.mergingWith(step);
		List<ResponsibilityStep> joining = new ArrayList<>();
		for (String seen : form.joining()) {
			ResponsibilityStep other = seen(actor, survey, seen, "joining");
			if (!merging.contains(other)) {
				throw new RuleBroken("joining", "Choose from the rows that are shown");
			}
			joining.add(other);
		}
		return joining;
	}

	private static ResponsibilityStep seen(Actor actor, Survey survey, String seen, String field) {
		if (!seen.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}:\\d{1,9}")) {
			throw new RuleBroken(field, "Choose from the rows that are shown");
		}
		String[] parts = seen.split(":");
		return opened(actor, survey, UUID.fromString(parts[0]), Integer.valueOf(parts[1]));
	}

	private static ResponsibilityStep opened(Actor actor, Survey survey, UUID row, Integer version) {
		ResponsibilityStep step = survey.row(row).orElseThrow(() -> gone(survey, row));
		Documents.requireEditor(actor, step.matrix().document().area());
		Stale.check(version, step.responsibility().version());
		return step;
	}

	/** Decided by somebody else, or no longer there to be decided about. */
	private static RuntimeException gone(Survey survey, UUID row) {
		return survey.step(row)
			.<RuntimeException>map((step) -> new Stale("%s decided about this row meanwhile: %s."
				.formatted(step.decidedByName(), step.outcome().label().toLowerCase())))
			.orElseGet(() -> new NotFound("row of this revision"));
	}

	private void finish(Survey survey, int decided) {
		if (survey.isCompleteAfter(decided)) {
			survey.revision().finish(this.clock.instant());
		}
	}

}
