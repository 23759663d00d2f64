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

import org.remit.plans.plans.Plans;
import org.remit.plans.plans.Priorities;
import org.remit.plans.plans.Priority;
import org.remit.plans.plans.PriorityPage;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Reporting how it goes with a priority, and all that was ever reported. */
@Controller
@RequestMapping("/manage/plans/{id}/priorities/{priority}/updates")
class UpdateController {

	private static final String FORM = "plans/progress/update";

	private final ProgressUpdates updates;

	private final Plans plans;

	private final Priorities priorities;

	private final ProgressPage page;

	private final Saving saving;

	UpdateController(ProgressUpdates updates, Plans plans, Priorities priorities, ProgressPage page, Saving saving) {
		this.updates = updates;
		this.plans = plans;
		this.priorities = priorities;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String history(@PathVariable UUID id, @PathVariable UUID priority, Model model) {
		model.addAttribute("plan", this.plans.get(id));
		model.addAttribute("priority", this.priorities.get(id, priority));
		model.addAttribute("updates", this.updates.everOf(priority));
		return "plans/progress/updates";
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID id, @PathVariable UUID priority, Actor actor, Model model) {
		Priority about = this.page.show(model, actor, id, priority);
		model.addAttribute("form", new UpdateForm(UUID.randomUUID(), this.page.today(), null, ""));
		this.page.showUpdateChoices(model, about);
		return FORM;
	}

	@PostMapping
	String add(@PathVariable UUID id, @PathVariable UUID priority, @Valid @ModelAttribute("form") UpdateForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		Priority about = this.page.show(model, actor, id, priority);
		this.page.showUpdateChoices(model, about);
		return this.saving.attempt(errors, () -> {
			this.updates.add(actor, id, priority, form);
			flash.addFlashAttribute("done", "Progress added. It is public with the next edition that is published.");
			return PriorityPage.address(id, about);
		}).orShow(FORM);
	}

}
