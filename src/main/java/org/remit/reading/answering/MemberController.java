package org.remit.reading.answering;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Saving;

/**
 * Where members begin: what they answer for through the posts they hold, what is due, and
 * their word that they have read it.
 */
@Controller
@RequestMapping("/members")
class MemberController {

	private final MemberPage page;

	private final Confirmations confirmations;

	private final Saving saving;

	MemberController(MemberPage page, Confirmations confirmations, Saving saving) {
		this.page = page;
		this.confirmations = confirmations;
		this.saving = saving;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "section") String by, AsAt asAt, Actor actor, Model model) {
		return this.page.show(model, actor, asAt, by);
	}

	@PostMapping
	String confirm(@Valid @ModelAttribute("form") ConfirmationForm form, BindingResult errors,
			@RequestParam(defaultValue = "section") String by, AsAt asAt, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.confirmations.confirm(actor, form);
			next.addFlashAttribute("done", "Thank you. You have confirmed what you read.");
			return "redirect:/members";
		}).orShow(() -> this.page.show(model, actor, asAt, by));
	}

}
