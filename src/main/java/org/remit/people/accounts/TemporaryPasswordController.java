package org.remit.people.accounts;

import java.util.UUID;

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

/** Gives somebody who forgot their password a temporary one, shown once. */
@Controller
@RequestMapping("/manage/accounts/{id}/password")
class TemporaryPasswordController {

	private static final String PAGE = "people/accounts/temporary-password";

	private final AccountPages pages;

	private final TemporaryPasswords passwords;

	private final Saving saving;

	TemporaryPasswordController(AccountPages pages, TemporaryPasswords passwords, Saving saving) {
		this.pages = pages;
		this.passwords = passwords;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Model model) {
		model.addAttribute("form", this.pages.confirm(id, model));
		return PAGE;
	}

	@PostMapping
	String replace(@PathVariable UUID id, @ModelAttribute("form") VersionForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			next.addFlashAttribute("password", this.passwords.replace(actor, id, form.version()));
			return "redirect:/manage/accounts/" + id;
		}).theirs(model, () -> this.pages.confirm(id, model)).orShow(PAGE);
	}

}
