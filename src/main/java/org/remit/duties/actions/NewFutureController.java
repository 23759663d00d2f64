package org.remit.duties.actions;

import java.util.List;
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

import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityPage;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Adding a future action with its owner, its day and how it stands. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows/{row}/future/new")
class NewFutureController {

	private static final String FORM = "duties/actions/future";

	private final NewActions actions;

	private final ActionsOfOne present;

	private final ResponsibilityPage page;

	private final Saving saving;

	NewFutureController(NewActions actions, ActionsOfOne present, ResponsibilityPage page, Saving saving) {
		this.actions = actions;
		this.present = present;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String blank(@PathVariable UUID id, @PathVariable UUID row, Actor actor, Model model) {
		this.page.requireRunning(this.page.show(id, row, actor, model), false);
		model.addAttribute("form", FutureForm.blank());
		return show(model);
	}

	/** A form that already made its action goes on as the form of that one. */
	@PostMapping
	String add(@PathVariable UUID id, @PathVariable UUID row, @Valid @ModelAttribute("form") FutureForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		return this.saving.attempt(errors, () -> {
			this.actions.add(actor, row, form);
			flash.addFlashAttribute("done", "Action added.");
			return "redirect:" + ResponsibilityPage.address(responsibility);
		}).ifStale(() -> this.present.findFuture(responsibility, form.id()).ifPresent((made) -> {
			model.addAttribute("action", made);
			model.addAttribute("theirs", FutureForm.of(made));
		})).orShow(() -> show(model));
	}

	private String show(Model model) {
		model.addAttribute("statuses", FutureController.statuses(null));
		this.page.showChoices(model, List.of());
		return FORM;
	}

}
