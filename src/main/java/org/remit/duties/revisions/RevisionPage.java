package org.remit.duties.revisions;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.audit.AuditTrail;

/** Shows a revision with all that hangs on it, as at one moment. */
@Component
class RevisionPage {

	private final Revisions revisions;

	private final Surveys surveys;

	private final Consequences consequences;

	private final StepRepository steps;

	private final AuditTrail trail;

	RevisionPage(Revisions revisions, Surveys surveys, Consequences consequences, StepRepository steps,
			AuditTrail trail) {
		this.revisions = revisions;
		this.surveys = surveys;
		this.consequences = consequences;
		this.steps = steps;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	public void show(Actor actor, UUID id, Model model) {
		Revision revision = this.revisions.get(id);
		Survey survey = this.surveys.of(revision);
		model.addAttribute("revision", revision);
		model.addAttribute("survey", survey);
		model.addAttribute("unchanged", survey.unchanged(actor).size());
		model.addAttribute("history", this.steps.everOf(id));
		List<Consequence> touched = this.consequences.of(survey);
		model.addAttribute("consequences", touched);
		model.addAttribute("matrices", Consequence.matrices(touched));
		model.addAttribute("mapping", "/manage/sources/%s/mappings?from=%s&to=%s"
			.formatted(revision.later().source().id(), revision.earlier().id(), revision.later().id()));
		model.addAttribute("published", this.consequences.published(revision));
		model.addAttribute("toSubmit", this.consequences.toSubmit(survey));
		boolean givesUp = !this.consequences.toGiveUp(survey).isEmpty();
		model.addAttribute("givesUp", givesUp);
		model.addAttribute("toFinish", survey.isComplete() && (givesUp || !revision.isFinished()));
		model.addAttribute("trail", this.trail.of(Revisions.KIND, id));
		model.addAttribute("keepsRegisters", actor.is(Role.DEMOCRATIC_SERVICES));
	}

}
