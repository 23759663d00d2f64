package org.remit.plans.plans;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Making a plan. */
@Controller
@RequestMapping("/manage/plans/new")
class NewPlanController {

	private final Plans plans;

	private final PlanPage page;

	private final Saving saving;

	NewPlanController(Plans plans, PlanPage page, Saving saving) {
		this.plans = plans;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String begin(Actor actor, Model model) {
		model.addAttribute("form", PlanForm.blank(this.page.onlyArea(actor)));
		return this.page.showChoices(model, null, actor);
	}

	@PostMapping
	String make(@Valid @ModelAttribute("form") PlanForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.plans.add(actor, form);
			flash.addFlashAttribute("done",
					"Plan made. Now enter its priorities; nothing is public until it is published.");
			return "redirect:/manage/plans/" + form.id();
		})
			.theirsIfStale(model, () -> this.plans.form(actor, form.id()))
			.orShow(() -> this.page.showChoices(model, Saving.isStale(errors) ? form.id() : null, actor));
	}

}
