package org.remit.portfolios.statements;

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
import org.remit.portfolios.holdings.PortfolioDrafts;
import org.remit.portfolios.portfolios.PortfolioForm;

/** Making a portfolio. */
@Controller
@RequestMapping("/manage/portfolios/new")
class NewPortfolioController {

	private static final String VIEW = "portfolios/statements/edit";

	private final PortfolioDrafts drafts;

	private final PortfolioChoices choices;

	private final Saving saving;

	NewPortfolioController(PortfolioDrafts drafts, PortfolioChoices choices, Saving saving) {
		this.drafts = drafts;
		this.choices = choices;
		this.saving = saving;
	}

	@GetMapping
	String begin(Actor actor, Model model) {
		PortfolioForm form = PortfolioForm.empty(this.choices.onlyArea(actor));
		model.addAttribute("form", form);
		return show(model, form, actor);
	}

	@PostMapping(params = "check")
	String check(@Valid @ModelAttribute("form") PortfolioForm form, BindingResult errors, Actor actor, Model model) {
		model.addAttribute("checked", true);
		return show(model, form, actor);
	}

	@PostMapping(params = "!check")
	String make(@Valid @ModelAttribute("form") PortfolioForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.drafts.add(actor, form);
			flash.addFlashAttribute("done", "Portfolio made. Nothing is public until it is published.");
			return "redirect:/manage/portfolios/" + form.id();
		}).ifStale(() -> {
			model.addAttribute("theirs", this.drafts.form(actor, form.id()));
			model.addAttribute("portfolio", form.id());
		}).orShow(() -> show(model, form, actor));
	}

	private String show(Model model, PortfolioForm form, Actor actor) {
		this.choices.fill(model, form, actor);
		return VIEW;
	}

}
