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

/** Taking a priority or a milestone out of a plan. */
@Controller("planEndController")
@RequestMapping("/manage/plans/{id}")
class EndController {

	private static final String FORM = "plans/plans/end";

	private final Priorities priorities;

	private final Milestones milestones;

	private final PriorityPage page;

	private final Saving saving;

	EndController(Priorities priorities, Milestones milestones, PriorityPage page, Saving saving) {
		this.priorities = priorities;
		this.milestones = milestones;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/priorities/{priority}/end")
	String priority(@PathVariable UUID id, @PathVariable UUID priority, Actor actor, Model model) {
		model.addAttribute("form", new EndForm(this.page.show(model, actor, id, priority).version(), ""));
		return FORM;
	}

	@PostMapping("/priorities/{priority}/end")
	String endPriority(@PathVariable UUID id, @PathVariable UUID priority, @Valid @ModelAttribute("form") EndForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		Priority before = this.page.show(model, actor, id, priority);
		return this.saving.attempt(errors, () -> {
			this.priorities.end(actor, id, priority, form);
			return done(flash, "The plan no longer has this priority.", id);
		}).theirs(model, () -> new EndForm(before.version(), "")).orShow(FORM);
	}

	@GetMapping("/milestones/{milestone}/end")
	String milestone(@PathVariable UUID id, @PathVariable UUID milestone, Actor actor, Model model) {
		model.addAttribute("form", new EndForm(this.page.showMilestone(model, actor, id, milestone).version(), ""));
		return FORM;
	}

	@PostMapping("/milestones/{milestone}/end")
	String endMilestone(@PathVariable UUID id, @PathVariable UUID milestone,
			@Valid @ModelAttribute("form") EndForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		Milestone before = this.page.showMilestone(model, actor, id, milestone);
		return this.saving.attempt(errors, () -> {
			this.milestones.end(actor, id, milestone, form);
			return done(flash, "The priority no longer has this milestone.", id);
		}).theirs(model, () -> new EndForm(before.version(), "")).orShow(FORM);
	}

	private static String done(RedirectAttributes flash, String words, UUID plan) {
		flash.addFlashAttribute("done", words);
		return "redirect:/manage/plans/" + plan;
	}

}
