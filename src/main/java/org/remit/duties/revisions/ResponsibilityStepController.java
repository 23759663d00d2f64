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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Deciding about one responsibility of a matrix. */
@Controller
@RequestMapping("/manage/revisions/{id}/rows/{row}")
class ResponsibilityStepController {

	private final ResponsibilitySteps steps;

	private final ResponsibilityStepPage page;

	private final Saving saving;

	ResponsibilityStepController(ResponsibilitySteps steps, ResponsibilityStepPage page, Saving saving) {
		this.steps = steps;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, @PathVariable UUID row, Actor actor, Model model) {
		Optional<StepForm> proposal = this.page.show(actor, id, row, model);
		if (proposal.isEmpty()) {
			return ResponsibilityStepPage.DECIDED;
		}
		model.addAttribute("form", proposal.get());
		return ResponsibilityStepPage.VIEW;
	}

	@PostMapping
	String decide(@PathVariable UUID id, @PathVariable UUID row, @Valid @ModelAttribute("form") StepForm form,
			BindingResult errors, @RequestParam(defaultValue = "") String then, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			RevisionStep step = this.steps.decide(actor, id, row, form);
			next.addFlashAttribute("done", "%s: %s.".formatted(step.outcome().label(), step.summary()));
			return "redirect:/manage/revisions/%s%s".formatted(id, next(actor, id, then));
		}).orShow(() -> showAgain(actor, id, row, errors, model));
	}

	private String showAgain(Actor actor, UUID id, UUID row, BindingResult errors, Model model) {
		Optional<StepForm> now = this.page.show(actor, id, row, model);
		if (now.isEmpty()) {
			return ResponsibilityStepPage.DECIDED;
		}
		if (Saving.isStale(errors)) {
			model.addAttribute("theirs", now.get());
		}
		return ResponsibilityStepPage.VIEW;
	}

	private String next(Actor actor, UUID id, String then) {
		UUID next = then.equals("next") ? this.page.next(actor, id) : null;
		return (next != null) ? "/rows/" + next : "#steps";
	}

}
