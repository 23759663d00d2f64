package org.remit.boards.seats;

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
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** Ends somebody's term in a seat. */
@Controller
@RequestMapping("/manage/seat-holdings/{id}/end")
class SeatHoldingEndController {

	private static final String FORM = "boards/seats/end";

	private final SeatHoldings holdings;

	private final SeatPage page;

	private final Saving saving;

	private final SettableClock clock;

	SeatHoldingEndController(SeatHoldings holdings, SeatPage page, Saving saving, SettableClock clock) {
		this.holdings = holdings;
		this.page = page;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", SeatHoldingEnd.of(this.page.showHolding(id, actor, model), this.clock.today()));
		return FORM;
	}

	@PostMapping
	String end(@PathVariable UUID id, @Valid @ModelAttribute("form") SeatHoldingEnd form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> ended(this.holdings.end(actor, id, form), next))
			.theirs(model, () -> SeatHoldingEnd.of(this.page.showHolding(id, actor, model), this.clock.today()))
			.orShow(FORM);
	}

	private static String ended(SeatHolding holding, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved the end of %s\u2019s term as %s.".formatted(holding.person().fullName(),
				holding.seat().title()));
		return "redirect:/manage/boards/" + holding.seat().board().id();
	}

}
