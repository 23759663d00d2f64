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

/** The priorities of a plan: adding one, changing it, moving it up. */
@Controller
@RequestMapping("/manage/plans/{id}/priorities")
class PriorityController {

	private static final String FORM = "plans/plans/priority";

	private final Priorities priorities;

	private final PriorityPage page;

	private final Saving saving;

	PriorityController(Priorities priorities, PriorityPage page, Saving saving) {
		this.priorities = priorities;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID id, Actor actor, Model model) {
		this.page.show(model, actor, id);
		model.addAttribute("form", PriorityForm.blank());
		return FORM;
	}

	@PostMapping
	String add(@PathVariable UUID id, @Valid @ModelAttribute("form") PriorityForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		this.page.show(model, actor, id);
		return this.saving.attempt(errors, () -> {
			Priority made = this.priorities.add(actor, id, form);
			flash.addFlashAttribute("done", "Priority added.");
			return PriorityPage.address(id, made);
		}).theirsIfStale(model, () -> PriorityForm.of(this.page.show(model, actor, id, form.id()))).orShow(FORM);
	}

	@GetMapping("/{priority}")
	String edit(@PathVariable UUID id, @PathVariable UUID priority, Actor actor, Model model) {
		model.addAttribute("form", PriorityForm.of(this.page.show(model, actor, id, priority)));
		return FORM;
	}

	@PostMapping("/{priority}")
	String save(@PathVariable UUID id, @PathVariable UUID priority, @Valid @ModelAttribute("form") PriorityForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		this.page.show(model, actor, id, priority);
		return this.saving.attempt(errors, () -> {
			Priority changed = this.priorities.change(actor, id, priority, form);
			flash.addFlashAttribute("done", "Priority saved.");
			return PriorityPage.address(id, changed);
		}).theirsIfStale(model, () -> PriorityForm.of(this.priorities.get(id, priority))).orShow(FORM);
	}

	@PostMapping("/{priority}/up")
	String raise(@PathVariable UUID id, @PathVariable UUID priority, Actor actor) {
		this.priorities.raise(actor, id, priority);
		return PriorityPage.address(id, this.priorities.get(id, priority));
	}

}
