package org.remit.plans.progress;

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

import org.remit.plans.plans.EndForm;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Taking a milestone out of a plan. */
@Controller
@RequestMapping("/manage/plans/{id}/milestones/{milestone}/end")
class MilestoneEndController {

	private static final String FORM = "plans/plans/end";

	private final Milestones milestones;

	private final ProgressPage page;

	private final Saving saving;

	MilestoneEndController(Milestones milestones, ProgressPage page, Saving saving) {
		this.milestones = milestones;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, @PathVariable UUID milestone, Actor actor, Model model) {
		model.addAttribute("form", new EndForm(this.page.showMilestone(model, actor, id, milestone).version(), ""));
		return FORM;
	}

	@PostMapping
	String end(@PathVariable UUID id, @PathVariable UUID milestone, @Valid @ModelAttribute("form") EndForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		Milestone before = this.page.showMilestone(model, actor, id, milestone);
		return this.saving.attempt(errors, () -> {
			this.milestones.end(actor, id, milestone, form);
			flash.addFlashAttribute("done", "The priority no longer has this milestone.");
			return "redirect:/manage/plans/" + id;
		}).theirs(model, () -> new EndForm(before.version(), "")).orShow(FORM);
	}

}
