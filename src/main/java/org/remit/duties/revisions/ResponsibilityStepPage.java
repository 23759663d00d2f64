package org.remit.duties.revisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

import org.remit.duties.actions.ActionTaken;
import org.remit.duties.actions.FutureAction;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.text.Passage;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;
import org.remit.publishing.documents.Documents;

/** Shows a responsibility at the left and what is proposed for it at the right. */
@Component
class ResponsibilityStepPage {

	static final String VIEW = "duties/revisions/responsibility";

	static final String DECIDED = "duties/revisions/decided";

	private final Revisions revisions;

	private final Surveys surveys;

	private final SettableClock clock;

	ResponsibilityStepPage(Revisions revisions, Surveys surveys, SettableClock clock) {
		this.revisions = revisions;
		this.surveys = surveys;
		this.clock = clock;
	}

	/** The proposal for a responsibility; empty where somebody has decided about it. */
	@Transactional(readOnly = true)
	public Optional<StepForm> show(Actor actor, UUID revisionId, UUID row, Model model) {
		Revision revision = this.revisions.get(revisionId);
		Survey survey = this.surveys.of(revision);
		model.addAttribute("revision", revision);
		Optional<ResponsibilityStep> step = survey.row(row);
		if (step.isEmpty()) {
			model.addAttribute("step", survey.step(row).orElseThrow(() -> new NotFound("row of this revision")));
			return Optional.empty();
		}
		Documents.requireEditor(actor, step.get().matrix().document().area());
		model.addAttribute("from", revision.firstDayAfter(step.get().responsibility(), this.clock.today()));
		show(survey, step.get(), model);
		return step.map(Proposals::of);
	}

	private static void show(Survey survey, ResponsibilityStep step, Model model) {
		model.addAttribute("step", step);
		model.addAttribute("text", Passage.of(step.responsibility().text()));
		model.addAttribute("taken", step.draft().taken().stream().map(ActionTaken::text).map(Passage::of).toList());
		model.addAttribute("future", step.draft().future().stream().map(FutureAction::text).map(Passage::of).toList());
		model.addAttribute("rewritten", step.mappings().stream().map(Rewritten::of).toList());
		model.addAttribute("outcomes", outcomes(step));
		model.addAttribute("choices", step.choices().stream().map((one) -> Option.of(one.id(), one.label())).toList());
		List<ResponsibilityStep> merging = survey.mergingWith(step);
		model.addAttribute("merging", merging.stream().map((one) -> Option.of(one.seen(), one.summary())).toList());
		Map<Object, String> names = new HashMap<>();
		merging.forEach((one) -> names.put(one.seen(), one.summary()));
		model.addAttribute("names", names);
	}

	private static List<Option> outcomes(ResponsibilityStep step) {
		return Outcome.ofRows().stream().map((one) -> Option.of(one.name(), question(one, step), hint(one))).toList();
	}

	private static String question(Outcome outcome, ResponsibilityStep step) {
		return switch (outcome) {
			case CARRIED -> switch (step.kind()) {
				case SPLIT -> "Put the rows below in its place";
				case DROPPED -> "Keep the duty without this provision";
				default -> outcome.question();
			};
			default -> outcome.question();
		};
	}

	private static String hint(Outcome outcome) {
		return switch (outcome) {
			case CARRIED -> "What stands below takes its place";
			case ENDED -> "Nothing takes its place; give a reason";
			default -> "It goes on citing the earlier edition; give a reason";
		};
	}

	/**
	 * The next responsibility about which the actor can decide, null where there is none.
	 */
	@Transactional(readOnly = true)
	public UUID next(Actor actor, UUID revision) {
		return this.surveys.of(this.revisions.get(revision))
			.rows()
			.stream()
			.filter((step) -> step.isOf(actor) && !step.isWaiting())
			.map((step) -> step.responsibility().id())
			.findFirst()
			.orElse(null);
	}

}
