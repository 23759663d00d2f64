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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** Appoints people to seats and corrects that. */
@Controller
@RequestMapping("/manage/seat-holdings")
class SeatHoldingController {

	private static final String FORM = "boards/seats/holding";

	private final SeatHoldings holdings;

	private final SeatPage page;

	private final Saving saving;

	private final SettableClock clock;

	SeatHoldingController(SeatHoldings holdings, SeatPage page, Saving saving, SettableClock clock) {
		this.holdings = holdings;
		this.page = page;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/new")
	String blank(@RequestParam UUID seat, @RequestParam UUID person, Actor actor, Model model) {
		this.page.showWhoAndWhat(seat, person, actor, model);
		model.addAttribute("form", SeatHoldingForm.blank(seat, person, this.clock.today()));
		return FORM;
	}

	@PostMapping
	String appoint(@Valid @ModelAttribute("form") SeatHoldingForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.holdings.appoint(actor, form), next))
			.ifRefused(() -> this.page.showWhoAndWhat(form.seat(), form.person(), actor, model))
			.orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", SeatHoldingForm.of(this.page.showHolding(id, actor, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") SeatHoldingForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.holdings.change(actor, id, form), next))
			.theirs(model, () -> SeatHoldingForm.of(this.page.showHolding(id, actor, model)))
			.orShow(FORM);
	}

	private static String saved(SeatHolding holding, RedirectAttributes next) {
		next.addFlashAttribute("done",
				"Saved %s as %s.".formatted(holding.person().fullName(), holding.seat().title()));
		return "redirect:/manage/boards/" + holding.seat().board().id();
	}

}
