package org.remit.duties.actions;

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
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** An action taken: its words, its day, and what shows it. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows/{row}/taken/{action}")
class TakenController {

	private static final String FORM = "duties/actions/taken";

	private final Actions actions;

	private final ActionsOfOne present;

	private final ResponsibilityPage page;

	private final EvidenceChoices choices;

	private final Saving saving;

	private final SettableClock clock;

	TakenController(Actions actions, ActionsOfOne present, ResponsibilityPage page, EvidenceChoices choices,
			Saving saving, SettableClock clock) {
		this.actions = actions;
		this.present = present;
		this.page = page;
		this.choices = choices;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String edit(@PathVariable UUID id, @PathVariable UUID row, @PathVariable UUID action, Actor actor, Model model) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		ActionTaken taken = this.present.taken(responsibility, action);
		this.page.requireRunning(responsibility, taken.isOver(this.clock.today()));
		model.addAttribute("form", TakenForm.of(taken));
		return show(model, taken);
	}

	@PostMapping
	String save(@PathVariable UUID id, @PathVariable UUID row, @PathVariable UUID action,
			@Valid @ModelAttribute("form") TakenForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		ActionTaken before = this.present.taken(responsibility, action);
		return this.saving.attempt(errors, () -> {
			this.actions.describe(actor, action, form);
			flash.addFlashAttribute("done", "Action saved.");
			return "redirect:" + ResponsibilityPage.address(responsibility);
		})
			.theirsIfStale(model, () -> TakenForm.of(this.present.taken(responsibility, action)))
			.orShow(() -> show(model, before));
	}

	private String show(Model model, ActionTaken action) {
		model.addAttribute("action", action);
		this.choices.show(model);
		return FORM;
	}

}
