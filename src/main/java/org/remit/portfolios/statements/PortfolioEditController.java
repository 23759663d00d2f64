package org.remit.portfolios.statements;

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
import org.remit.platform.web.Saving;
import org.remit.portfolios.holdings.PortfolioDrafts;
import org.remit.portfolios.portfolios.PortfolioForm;

/** Changing the draft of a portfolio. */
@Controller
@RequestMapping("/manage/portfolios/{id}/edit")
class PortfolioEditController {

	private static final String VIEW = "portfolios/statements/edit";

	private final PortfolioDrafts drafts;

	private final PortfolioChoices choices;

	private final Saving saving;

	PortfolioEditController(PortfolioDrafts drafts, PortfolioChoices choices, Saving saving) {
		this.drafts = drafts;
		this.choices = choices;
		this.saving = saving;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		PortfolioForm form = this.drafts.form(actor, id);
		model.addAttribute("form", form);
		return show(model, id, form, actor);
	}

	/** Shows how the lists are understood, and saves nothing. */
	@PostMapping(params = "check")
	String check(@PathVariable UUID id, @Valid @ModelAttribute("form") PortfolioForm form, BindingResult errors,
			Actor actor, Model model) {
		this.drafts.form(actor, id);
		model.addAttribute("checked", true);
		return show(model, id, form, actor);
	}

	@PostMapping(params = "!check")
	String save(@PathVariable UUID id, @Valid @ModelAttribute("form") PortfolioForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.drafts.change(actor, id, form);
			flash.addFlashAttribute("done", "Draft saved.");
			return "redirect:/manage/portfolios/" + id;
		}).theirsIfStale(model, () -> this.drafts.form(actor, id)).orShow(() -> show(model, id, form, actor));
	}

	private String show(Model model, UUID id, PortfolioForm form, Actor actor) {
		model.addAttribute("portfolio", id);
		this.choices.fill(model, form, actor);
		return VIEW;
	}

}
