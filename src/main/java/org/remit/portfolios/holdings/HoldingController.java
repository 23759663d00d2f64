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
import org.remit.platform.web.Saving;

/** Through which posts a portfolio is and was held: handing over and correcting. */
@Controller
@RequestMapping("/manage/portfolios/{portfolio}/holdings")
class HoldingController {

	private static final String FORM = "portfolios/holdings/holding";

	private final PortfolioHoldings holdings;

	private final HoldingPage page;

	private final Saving saving;

	HoldingController(PortfolioHoldings holdings, HoldingPage page, Saving saving) {
		this.holdings = holdings;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String list(@PathVariable UUID portfolio, Model model) {
		this.page.showAll(portfolio, model);
		return "portfolios/holdings/list";
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID portfolio, Actor actor, Model model) {
		model.addAttribute("form", this.page.blank(actor, portfolio, model));
		return FORM;
	}

	@PostMapping
	String handOver(@PathVariable UUID portfolio, @Valid @ModelAttribute("form") HoldingForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.holdings.handOver(actor, portfolio, form), next))
			.ifRefused(() -> this.page.fill(portfolio, model))
			.orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID portfolio, @PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", HoldingForm.of(this.page.opened(actor, portfolio, id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID portfolio, @PathVariable UUID id, @Valid @ModelAttribute("form") HoldingForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.holdings.change(actor, id, form), next))
			.theirs(model, () -> HoldingForm.of(this.page.opened(actor, portfolio, id, model)))
			.orShow(FORM);
	}

	private static String saved(PortfolioHolding holding, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved: held through the post %s.".formatted(holding.post().title()));
		return "redirect:/manage/portfolios/%s/holdings".formatted(holding.portfolio().id());
	}

}
