package org.remit.plans.plans;

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

/** Changing what a plan says about itself. */
@Controller
@RequestMapping("/manage/plans/{id}/edit")
class PlanEditController {

	private final Plans plans;

	private final PlanPage page;

	private final Saving saving;

	PlanEditController(Plans plans, PlanPage page, Saving saving) {
		this.plans = plans;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", this.plans.form(actor, id));
		return this.page.showChoices(model, id, actor);
	}

	@PostMapping
	String save(@PathVariable UUID id, @Valid @ModelAttribute("form") PlanForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes flash) {
		this.plans.toEdit(actor, id);
		return this.saving.attempt(errors, () -> {
			this.plans.change(actor, id, form);
			flash.addFlashAttribute("done", "Draft saved.");
			return "redirect:/manage/plans/" + id;
		}).theirsIfStale(model, () -> this.plans.form(actor, id)).orShow(() -> this.page.showChoices(model, id, actor));
	}

}
