package org.remit.figures.savings;

import java.util.UUID;

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
import org.remit.platform.web.BadAddress;
import org.remit.platform.web.Saving;

/** States what the budget says that a portfolio's savings of a year come to. */
@Controller
@RequestMapping(SavingsFilter.LIST + "/totals")
class TotalController {

	private static final String FORM = "figures/savings/total";

	private final SavingsTotals totals;

	private final SavingsPages pages;

	private final Saving saving;

	TotalController(SavingsTotals totals, SavingsPages pages, Saving saving) {
		this.totals = totals;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping
	String show(@RequestParam UUID portfolio, @RequestParam String year, Actor actor, Model model) {
		FinancialYear asked = FinancialYear.read(year)
			.orElseThrow(() -> new BadAddress("This is no financial year. Years are written 2026/27."));
		model.addAttribute("form", this.totals.form(actor, portfolio, asked));
		this.pages.portfolios(actor, model);
		return FORM;
	}

	@PostMapping
	String state(@Valid @ModelAttribute("form") TotalForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.totals.state(actor, form);
			next.addFlashAttribute("done", "Saved the total of %s.".formatted(form.year()));
			return "redirect:" + SavingsFilter.LIST + "?portfolio=" + form.portfolio();
		})
			.ifRefused(() -> this.pages.portfolios(actor, model))
			.theirsIfStale(model,
					() -> this.totals.form(actor, form.portfolio(), FinancialYear.read(form.year()).orElseThrow()))
			.orShow(FORM);
	}

}
