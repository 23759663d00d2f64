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

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Ends a portfolio, corrects its end or takes it back. */
@Controller
@RequestMapping("/manage/portfolios/{portfolio}/ending")
class EndingController {

	private static final String FORM = "portfolios/holdings/ending";

	private final Endings endings;

	private final EndingPage page;

	private final Saving saving;

	EndingController(Endings endings, EndingPage page, Saving saving) {
		this.endings = endings;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID portfolio, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", this.page.form(portfolio));
		this.page.show(portfolio, model);
		return FORM;
	}

	@PostMapping(params = "!back")
	String end(@PathVariable UUID portfolio, @Valid @ModelAttribute("form") EndingForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.endings.end(actor, portfolio, form);
			next.addFlashAttribute("done", "Saved the end of the portfolio.");
			return "redirect:/manage/portfolios/" + portfolio;
		}).ifRefused(() -> this.page.showAgain(portfolio, model)).orShow(FORM);
	}

	@PostMapping(params = "back")
	String takeBack(@PathVariable UUID portfolio, @ModelAttribute("form") EndingForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.endings.takeBack(actor, portfolio, form.version());
			next.addFlashAttribute("done", "The portfolio goes on.");
			return "redirect:/manage/portfolios/" + portfolio;
		}).ifRefused(() -> this.page.showAgain(portfolio, model)).orShow(FORM);
	}

}
