package org.remit.duties.revisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.matrices.MatrixSections;
import org.remit.duties.responsibilities.CoveredSources;
import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.law.provisions.Provision;
import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Documents;

/**
 * The front door to what is decided about new provisions. An officer takes one into a
 * matrix of their area; that it is not for this council say only democratic services, who
 * see all areas.
 */
@Service
@Transactional(readOnly = true)
public class NewSteps {

	private final Revisions revisions;

	private final Surveys surveys;

	private final Responsibilities responsibilities;

	private final MatrixSections sections;

	private final CoveredSources covered;

	private final LastResponsibilities lastRows;

	private final StepRepository steps;

	private final Repetitions repetitions;

	private final AuditTrail trail;

	private final SettableClock clock;

	NewSteps(Revisions revisions, Surveys surveys, Responsibilities responsibilities, MatrixSections sections,
			CoveredSources covered, LastResponsibilities lastRows, StepRepository steps, Repetitions repetitions,
			AuditTrail trail, SettableClock clock) {
		this.revisions = revisions;
		this.surveys = surveys;
		this.responsibilities = responsibilities;
		this.sections = sections;
		this.covered = covered;
		this.lastRows = lastRows;
		this.steps = steps;
		this.repetitions = repetitions;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Decides about a new provision, or finds what the same form decided a moment ago.
	 */
	@Transactional
	public RevisionStep decide(Actor actor, UUID revisionId, UUID provisionId, NewStepForm form) {
		Revision revision = this.revisions.claim(revisionId);
		Optional<RevisionStep> made = this.steps.findById(form.id());
		if (made.isPresent()) {
			return this.repetitions.same(made.get(), provisionId, form);
		}
		Survey survey = this.surveys.of(revision);
		Provision provision = survey.fresh(provisionId).orElseThrow(() -> gone(survey, provisionId));
		RevisionStep step = new RevisionStep(form.id(), revision, actor, this.clock.instant());
		if (form.outcome() == Outcome.ADDED) {
			add(actor, step, provision, form);
		}
		else {
			leaveOut(actor, step, provision, form);
		}
		this.steps.saveAndFlush(step);
		if (survey.isCompleteAfter(1)) {
			revision.finish(this.clock.instant());
		}
		return step;
	}

	private static RuntimeException gone(Survey survey, UUID provision) {
		return survey.step(provision)
			.<RuntimeException>map((step) -> new Stale("%s decided about this provision meanwhile: %s."
				.formatted(step.decidedByName(), step.outcome().label().toLowerCase())))
			.orElseGet(() -> new NotFound("new provision of this revision"));
	}

	private void add(Actor actor, RevisionStep step, Provision provision, NewStepForm form) {
		if (form.text().isEmpty()) {
			throw new RuleBroken("text", "Enter the responsibility");
		}
		MatrixSection section = Optional.ofNullable(form.section())
			.flatMap(this.sections::find)
			.orElseThrow(() -> new RuleBroken("section", "Choose a section from the list"));
		Documents.requireEditor(actor, section.matrix().document().area());
		Revision revision = step.revision();
		ResponsibilityForm row = ResponsibilityForm.plain(section.id(), form.cited(), form.text(), "", "")
			.meaning(List.of(provision.id()))
			.below(this.lastRows.of(section, revision.asAt(this.clock.today())));
		Responsibility added = this.responsibilities.add(actor, row, revision.startsOn());
		this.covered.moveOn(actor, section.matrix().id(), revision.earlier(), revision.later());
		this.steps.flush();
		step.about(provision, section.matrix(), revision.startsOn());
		step.decide(Outcome.ADDED, form.reason(), List.of(MadeResponsibility.of(added)));
		record(actor, "added a row for a new provision", step);
	}

	private void leaveOut(Actor actor, RevisionStep step, Provision provision, NewStepForm form) {
		Registrars.require(actor);
		if (form.outcome() != Outcome.NOT_OURS) {
			throw new RuleBroken("outcome", "Choose whether it is for us");
		}
		if (form.reason().isEmpty()) {
			throw new RuleBroken("reason", "Enter a reason");
		}
		step.about(provision, null, step.revision().startsOn());
		step.decide(Outcome.NOT_OURS, form.reason(), List.of());
		record(actor, "said that a new provision is not for this council", step);
	}

	private void record(Actor actor, String action, RevisionStep step) {
		this.trail.record(actor, action, Revisions.KIND, step.revision().id(),
				step.reason().isEmpty() ? step.summary() : "%s. %s".formatted(step.summary(), step.reason()));
	}

}
