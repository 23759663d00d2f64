package org.remit.duties.revisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

import org.remit.duties.drafts.MatrixDraft;
import org.remit.duties.drafts.MatrixDrafts;
import org.remit.duties.drafts.SectionDraft;
import org.remit.law.provisions.Provision;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Role;
import org.remit.platform.text.Passage;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;

/** Shows a new provision and the sections of matrices that may take it in. */
@Component
class NewStepPage {

	static final String VIEW = "duties/revisions/provision";

	private final Revisions revisions;

	private final Surveys surveys;

	private final MatrixDrafts matrices;

	private final SettableClock clock;

	NewStepPage(Revisions revisions, Surveys surveys, MatrixDrafts matrices, SettableClock clock) {
		this.revisions = revisions;
		this.surveys = surveys;
		this.matrices = matrices;
		this.clock = clock;
	}

	/** What is proposed for it; empty where somebody has decided about it. */
	@Transactional(readOnly = true)
	public Optional<NewStepForm> show(Actor actor, UUID revisionId, UUID provision, Model model) {
		Revision revision = this.revisions.get(revisionId);
		Survey survey = this.surveys.of(revision);
		model.addAttribute("revision", revision);
		Optional<Provision> fresh = survey.fresh(provision);
		if (fresh.isEmpty()) {
			model.addAttribute("step",
					survey.step(provision).orElseThrow(() -> new NotFound("new provision of this revision")));
			return Optional.empty();
		}
		model.addAttribute("provision", fresh.get());
		model.addAttribute("text", Passage.of(fresh.get().text()));
		model.addAttribute("sections", sections(actor, revision));
		model.addAttribute("keepsRegisters", actor.is(Role.DEMOCRATIC_SERVICES));
		model.addAttribute("outcomes",
				Outcome.ofNew().stream().map((one) -> Option.of(one.name(), one.question())).toList());
		return fresh.map(NewStepForm::of);
	}

	private List<Option> sections(Actor actor, Revision revision) {
		return this.matrices.all(revision.asAt(this.clock.today()))
			.stream()
			.filter((one) -> actor.edits(one.matrix().document().area().id()))
			.flatMap((one) -> one.sections().stream().map((section) -> option(one, section)))
			.toList();
	}

	private static Option option(MatrixDraft matrix, SectionDraft section) {
		String heading = section.section().heading();
		String place = heading.isEmpty() ? "section %d".formatted(matrix.sections().indexOf(section) + 1) : heading;
		return Option.of(section.section().id(), "%s: %s".formatted(matrix.matrix().title(), place));
	}

}
