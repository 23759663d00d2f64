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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** Adds and changes savings. */
@Controller
@RequestMapping(SavingsFilter.LIST)
class SavingsLineController {

	private static final String FORM = "figures/savings/form";

	private final Savings savings;

	private final SavingsPages pages;

	private final Saving saving;

	private final SettableClock clock;

	SavingsLineController(Savings savings, SavingsPages pages, Saving saving, SettableClock clock) {
		this.savings = savings;
		this.pages = pages;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) UUID portfolio, Actor actor, Model model) {
		model.addAttribute("form", SavingsLineForm.blank(portfolio, FinancialYear.of(this.clock.today())));
		this.pages.portfolios(actor, model);
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") SavingsLineForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.savings.add(actor, form), next))
			.ifRefused(() -> this.pages.portfolios(actor, model))
			.orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", SavingsLineForm.of(this.pages.edited(id, actor, model)));
		this.pages.portfolios(actor, model);
		return FORM;
	}

	@PostMapping("/{id}/edit")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") SavingsLineForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.savings.change(actor, id, form), next))
			.theirs(model, () -> SavingsLineForm.of(this.pages.edited(id, actor, model)))
			.ifRefused(() -> this.pages.portfolios(actor, model))
			.orShow(FORM);
	}

	private static String saved(SavingsLine line, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved: %s.".formatted(line.title()));
		return "redirect:" + SavingsFilter.LIST + "/" + line.id();
	}

}
