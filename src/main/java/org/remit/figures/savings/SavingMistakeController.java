package org.remit.figures.savings;

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
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Saving;

/** Strikes out a saving that was entered by mistake. */
@Controller
@RequestMapping(SavingsFilter.LIST + "/{id}/mistake")
class SavingMistakeController {

	private static final String FORM = "figures/savings/mistake";

	private final Savings savings;

	private final SavingsPages pages;

	private final Saving saving;

	SavingMistakeController(Savings savings, SavingsPages pages, Saving saving) {
		this.savings = savings;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", new Mistake("", this.pages.edited(id, actor, model).version()));
		return FORM;
	}

	@PostMapping
	String strikeOut(@PathVariable UUID id, @Valid @ModelAttribute("form") Mistake form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		SavingsLine line = this.pages.edited(id, actor, model);
		return this.saving.attempt(errors, () -> {
			this.savings.strikeOut(actor, id, form);
			next.addFlashAttribute("done", "Struck out: %s.".formatted(line.title()));
			return "redirect:" + SavingsFilter.LIST;
		}).theirs(model, () -> new Mistake("", line.version())).orShow(FORM);
	}

}
