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

import org.remit.plans.plans.PriorityPage;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Milestones: adding one, saying how it stands, moving its date. */
@Controller
@RequestMapping("/manage/plans/{id}")
class MilestoneController {

	private static final String FORM = "plans/progress/milestone";

	private final Milestones milestones;

	private final ProgressPage page;

	private final Saving saving;

	MilestoneController(Milestones milestones, ProgressPage page, Saving saving) {
		this.milestones = milestones;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/priorities/{priority}/milestones/new")
	String blank(@PathVariable UUID id, @PathVariable UUID priority, Actor actor, Model model) {
		this.page.show(model, actor, id, priority);
		model.addAttribute("form", MilestoneForm.blank());
		return show(model);
	}

	@PostMapping("/priorities/{priority}/milestones")
	String add(@PathVariable UUID id, @PathVariable UUID priority, @Valid @ModelAttribute("form") MilestoneForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		this.page.show(model, actor, id, priority);
		return this.saving.attempt(errors, () -> {
			Milestone made = this.milestones.add(actor, id, priority, form);
			flash.addFlashAttribute("done", "Milestone added.");
			return PriorityPage.address(id, made.priority());
		})
			.theirsIfStale(model, () -> MilestoneForm.of(this.page.showMilestone(model, actor, id, form.id())))
			.orShow(() -> show(model));
	}

	@GetMapping("/milestones/{milestone}")
	String edit(@PathVariable UUID id, @PathVariable UUID milestone, Actor actor, Model model) {
		model.addAttribute("form", MilestoneForm.of(this.page.showMilestone(model, actor, id, milestone)));
		model.addAttribute("history", this.milestones.history(milestone));
		return show(model);
	}

	@PostMapping("/milestones/{milestone}")
	String save(@PathVariable UUID id, @PathVariable UUID milestone, @Valid @ModelAttribute("form") MilestoneForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		this.page.showMilestone(model, actor, id, milestone);
		model.addAttribute("history", this.milestones.history(milestone));
		return this.saving.attempt(errors, () -> {
			Milestone changed = this.milestones.change(actor, id, milestone, form);
			flash.addFlashAttribute("done", "Milestone saved.");
			return PriorityPage.address(id, changed.priority());
		}).theirsIfStale(model, () -> MilestoneForm.of(this.milestones.get(id, milestone))).orShow(() -> show(model));
	}

	private String show(Model model) {
		this.page.showMilestoneChoices(model);
		return FORM;
	}

}
