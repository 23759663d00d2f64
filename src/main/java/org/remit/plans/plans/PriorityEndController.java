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

/** Taking a priority out of a plan. */
@Controller
@RequestMapping("/manage/plans/{id}/priorities/{priority}/end")
class PriorityEndController {

	private static final String FORM = "plans/plans/end";

	private final Priorities priorities;

	private final PriorityPage page;

	private final Saving saving;

	PriorityEndController(Priorities priorities, PriorityPage page, Saving saving) {
		this.priorities = priorities;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, @PathVariable UUID priority, Actor actor, Model model) {
		model.addAttribute("form", new EndForm(this.page.show(model, actor, id, priority).version(), ""));
		return FORM;
	}

	@PostMapping
	String end(@PathVariable UUID id, @PathVariable UUID priority, @Valid @ModelAttribute("form") EndForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		Priority before = this.page.show(model, actor, id, priority);
		return this.saving.attempt(errors, () -> {
			this.priorities.end(actor, id, priority, form);
			flash.addFlashAttribute("done", "The plan no longer has this priority.");
			return "redirect:/manage/plans/" + id;
		}).theirs(model, () -> new EndForm(before.version(), "")).orShow(FORM);
	}

}
