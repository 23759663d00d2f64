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

/** Adding an action taken with its day and what shows it. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows/{row}/taken/new")
class NewTakenController {

	private static final String FORM = "duties/actions/taken";

	private final NewActions actions;

	private final ActionsOfOne present;

	private final ResponsibilityPage page;

	private final EvidenceChoices choices;

	private final Saving saving;

	private final SettableClock clock;

	NewTakenController(NewActions actions, ActionsOfOne present, ResponsibilityPage page, EvidenceChoices choices,
			Saving saving, SettableClock clock) {
		this.actions = actions;
		this.present = present;
		this.page = page;
		this.choices = choices;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String blank(@PathVariable UUID id, @PathVariable UUID row, Actor actor, Model model) {
		this.page.requireRunning(this.page.show(id, row, actor, model), false);
		model.addAttribute("form", TakenForm.blank(this.clock.today()));
		this.choices.show(model);
		return FORM;
	}

	/** A form that already made its action goes on as the form of that one. */
	@PostMapping
	String add(@PathVariable UUID id, @PathVariable UUID row, @Valid @ModelAttribute("form") TakenForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		Responsibility responsibility = this.page.show(id, row, actor, model);
		return this.saving.attempt(errors, () -> {
			this.actions.add(actor, row, form);
			flash.addFlashAttribute("done", "Action added.");
			return "redirect:" + ResponsibilityPage.address(responsibility);
		}).ifStale(() -> this.present.findTaken(responsibility, form.id()).ifPresent((made) -> {
			model.addAttribute("action", made);
			model.addAttribute("theirs", TakenForm.of(made));
		})).ifRefused(() -> this.choices.show(model)).orShow(FORM);
	}

}
