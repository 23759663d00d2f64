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

/** Asks before an account is locked or unlocked, and does it. */
@Controller
@RequestMapping("/manage/accounts/{id}")
class AccountLockController {

	private static final String DONE = "redirect:/manage/accounts";

	private final AccountPages pages;

	private final Accounts accounts;

	private final Saving saving;

	AccountLockController(AccountPages pages, Accounts accounts, Saving saving) {
		this.pages = pages;
		this.accounts = accounts;
		this.saving = saving;
	}

	@GetMapping("/lock")
	String askToLock(@PathVariable UUID id, Model model) {
		model.addAttribute("form", this.pages.confirm(id, model));
		return "people/accounts/lock";
	}

	@PostMapping("/lock")
	String lock(@PathVariable UUID id, @ModelAttribute("form") VersionForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.accounts.lock(actor, id, form.version());
			next.addFlashAttribute("done", "The account is locked.");
			return DONE;
		}).theirs(model, () -> this.pages.confirm(id, model)).orShow("people/accounts/lock");
	}

	@GetMapping("/unlock")
	String askToUnlock(@PathVariable UUID id, Model model) {
		model.addAttribute("form", this.pages.confirm(id, model));
		return "people/accounts/unlock";
	}

	@PostMapping("/unlock")
	String unlock(@PathVariable UUID id, @ModelAttribute("form") VersionForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.accounts.unlock(actor, id, form.version());
			next.addFlashAttribute("done", "The account is unlocked.");
			return DONE;
		}).theirs(model, () -> this.pages.confirm(id, model)).orShow("people/accounts/unlock");
	}

}
