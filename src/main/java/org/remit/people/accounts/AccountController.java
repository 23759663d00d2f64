package org.remit.people.accounts;

import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Listing;
import org.remit.platform.web.Saving;

/** The administrators' list of accounts: look somebody up, add, change. */
@Controller
@RequestMapping("/manage/accounts")
class AccountController {

	private static final String FORM = "people/accounts/account";

	private final Accounts accounts;

	private final AccountPages pages;

	private final TemporaryPasswords passwords;

	private final Saving saving;

	AccountController(Accounts accounts, AccountPages pages, TemporaryPasswords passwords, Saving saving) {
		this.accounts = accounts;
		this.pages = pages;
		this.passwords = passwords;
		this.saving = saving;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String page, Model model) {
		model.addAttribute("q", q);
		model.addAttribute("page",
				Listing.Page.of(this.accounts.search(q, Listing.page(page)), "/manage/accounts", Map.of("q", q)));
		return "people/accounts/accounts";
	}

	@GetMapping("/new")
	String blank(Model model) {
		this.pages.offerChoices(model);
		model.addAttribute("form", AccountForm.blank());
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") AccountForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		this.pages.offerChoices(model);
		return this.saving.attempt(errors, () -> {
			this.passwords.add(actor, form).ifPresent((password) -> next.addFlashAttribute("password", password));
			return "redirect:/manage/accounts/" + form.id();
		}).orShow(FORM);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		model.addAttribute("form", this.pages.edit(id, model));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AccountForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.accounts.change(actor, id, form);
			next.addFlashAttribute("done", "Saved the account of %s.".formatted(form.name().strip()));
			return "redirect:/manage/accounts";
		}).theirs(model, () -> this.pages.edit(id, model)).orShow(FORM);
	}

}
