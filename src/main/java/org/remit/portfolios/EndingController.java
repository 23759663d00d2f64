package org.remit.portfolios;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

import org.remit.people.Registrars;
import org.remit.platform.Actor;
import org.remit.platform.NotFound;
import org.remit.platform.SettableClock;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;
import org.remit.publishing.Document;

/** Ends a portfolio, corrects its end or takes it back. */
@Controller
@RequestMapping("/manage/portfolios/{portfolio}/ending")
class EndingController {

	private static final String FORM = "portfolios/ending";

	private final Endings endings;

	private final Portfolios portfolios;

	private final Saving saving;

	private final SettableClock clock;

	EndingController(Endings endings, Portfolios portfolios, Saving saving, SettableClock clock) {
		this.endings = endings;
		this.portfolios = portfolios;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String ask(@PathVariable UUID portfolio, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", form(portfolio));
		return show(portfolio, model);
	}

	private EndingForm form(UUID portfolio) {
		return this.endings.of(portfolio).map(EndingForm::of).orElseGet(() -> EndingForm.blank(this.clock.today()));
	}

	@PostMapping(params = "!back")
	String end(@PathVariable UUID portfolio, @Valid @ModelAttribute("form") EndingForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> {
			this.endings.end(actor, portfolio, form);
			next.addFlashAttribute("done", "Saved the end of the portfolio.");
			return "redirect:/manage/portfolios/" + portfolio;
		});
		return errors.hasErrors() ? again(portfolio, model) : view;
	}

	@PostMapping(params = "back")
	String takeBack(@PathVariable UUID portfolio, @ModelAttribute("form") EndingForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> {
			this.endings.takeBack(actor, portfolio, form.version());
			next.addFlashAttribute("done", "The portfolio goes on.");
			return "redirect:/manage/portfolios/" + portfolio;
		});
		return errors.hasErrors() ? again(portfolio, model) : view;
	}

	private String again(UUID portfolio, Model model) {
		model.addAttribute("theirs", form(portfolio));
		return show(portfolio, model);
	}

	private String show(UUID portfolio, Model model) {
		List<Document> others = this.portfolios.documents()
			.stream()
			.filter((one) -> !one.id().equals(portfolio))
			.toList();
		Map<UUID, String> names = others.stream().collect(Collectors.toMap(Document::id, Document::title));
		model.addAttribute("portfolio", this.portfolios.find(portfolio).orElseThrow(() -> new NotFound("portfolio")));
		model.addAttribute("ending", this.endings.of(portfolio).orElse(null));
		model.addAttribute("names", names);
		model.addAttribute("others", others.stream().map((one) -> Option.of(one.id(), one.title())).toList());
		return FORM;
	}

}
