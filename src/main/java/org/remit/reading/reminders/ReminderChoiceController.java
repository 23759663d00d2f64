package org.remit.reading.reminders;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Where people turn reminders on and off for themselves. */
@Controller
@RequestMapping("/account/reminders")
class ReminderChoiceController {

	private static final String PAGE = "reading/reminders/choice";

	private final ReminderChoices choices;

	private final ReminderSettings settings;

	private final Saving saving;

	ReminderChoiceController(ReminderChoices choices, ReminderSettings settings, Saving saving) {
		this.choices = choices;
		this.settings = settings;
		this.saving = saving;
	}

	@ModelAttribute("sent")
	boolean sent() {
		return this.settings.areSent();
	}

	@GetMapping
	String ask(Actor actor, Model model) {
		model.addAttribute("form", this.choices.form(actor));
		return PAGE;
	}

	@PostMapping
	String change(@Valid @ModelAttribute("form") ReminderChoiceForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.choices.change(actor, form);
			next.addFlashAttribute("done", form.isWanted() ? "You will be reminded." : "You will not be reminded.");
			return "redirect:/account";
		}).theirs(model, () -> this.choices.form(actor)).orShow(PAGE);
	}

}
