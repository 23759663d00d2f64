package org.remit.duties.revisions;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Deciding about one provision that is new. */
@Controller
@RequestMapping("/manage/revisions/{id}/provisions/{provision}")
class NewStepController {

	private final NewSteps steps;

	private final NewStepPage page;

	private final Saving saving;

	NewStepController(NewSteps steps, NewStepPage page, Saving saving) {
		this.steps = steps;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, @PathVariable UUID provision, Actor actor, Model model) {
		Optional<NewStepForm> proposal = this.page.show(actor, id, provision, model);
		if (proposal.isEmpty()) {
			return ResponsibilityStepPage.DECIDED;
		}
		model.addAttribute("form", proposal.get());
		return NewStepPage.VIEW;
	}

	@PostMapping
	String decide(@PathVariable UUID id, @PathVariable UUID provision, @Valid @ModelAttribute("form") NewStepForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			RevisionStep step = this.steps.decide(actor, id, provision, form);
			next.addFlashAttribute("done", "%s: %s.".formatted(step.outcome().label(), step.summary()));
			return "redirect:/manage/revisions/%s#steps".formatted(id);
		})
			.orShow(() -> this.page.show(actor, id, provision, model).isEmpty() ? ResponsibilityStepPage.DECIDED
					: NewStepPage.VIEW);
	}

}
