package org.remit.portfolios.holdings;

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

/** Takes back a hand-over of a portfolio that should not have been entered. */
@Controller
@RequestMapping("/manage/portfolios/{portfolio}/holdings/{id}/taking-back")
class TakingBackController {

	private static final String VIEW = "portfolios/holdings/taking-back";

	private final PortfolioHoldings holdings;

	private final HoldingPage page;

	private final Saving saving;

	TakingBackController(PortfolioHoldings holdings, HoldingPage page, Saving saving) {
		this.holdings = holdings;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID portfolio, @PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", new Mistake("", this.page.opened(actor, portfolio, id, model).version()));
		return VIEW;
	}

	@PostMapping
	String takeBack(@PathVariable UUID portfolio, @PathVariable UUID id, @Valid @ModelAttribute("form") Mistake form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			PortfolioHolding holding = this.holdings.takeBack(actor, id, form);
			next.addFlashAttribute("done", "Taken back: %s.".formatted(holding.post().title()));
			return "redirect:/manage/portfolios/%s/holdings".formatted(portfolio);
		}).theirs(model, () -> new Mistake("", this.page.opened(actor, portfolio, id, model).version())).orShow(VIEW);
	}

}
