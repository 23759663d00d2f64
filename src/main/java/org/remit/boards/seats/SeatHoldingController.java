package org.remit.boards.seats;

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
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Changing;
import org.remit.platform.web.Saving;

/** Appoints people to seats and corrects that. */
@Controller
@RequestMapping("/manage/seat-holdings")
class SeatHoldingController extends Changing<SeatHolding, SeatHoldingForm> {

	private final SeatHoldings holdings;

	private final SeatPage page;

	private final SettableClock clock;

	SeatHoldingController(SeatHoldings holdings, SeatPage page, SettableClock clock, Saving saving) {
		super(saving, "boards/seats/holding");
		this.holdings = holdings;
		this.page = page;
		this.clock = clock;
	}

	@GetMapping("/new")
	String blank(@RequestParam UUID seat, @RequestParam UUID person, Actor actor, Model model) {
		this.page.showWhoAndWhat(seat, person, actor, model);
		return open(SeatHoldingForm.blank(seat, person, this.clock.today()), model);
	}

	@PostMapping
	String appoint(@Valid @ModelAttribute("form") SeatHoldingForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		return attempt(errors, () -> this.holdings.appoint(actor, form), flash)
			.ifRefused(() -> this.page.showWhoAndWhat(form.seat(), form.person(), actor, model))
			.orShow(formView());
	}

	@Override
	protected SeatHolding show(UUID id, Actor actor, Model model) {
		return this.page.showHolding(id, actor, model);
	}

	@Override
	protected SeatHoldingForm form(SeatHolding holding) {
		return SeatHoldingForm.of(holding);
	}

	@Override
	protected SeatHolding change(Actor actor, UUID id, SeatHoldingForm form) {
		return this.holdings.change(actor, id, form);
	}

	@Override
	protected Saved saved(SeatHolding holding) {
		return new Saved("Saved %s as %s.".formatted(holding.person().fullName(), holding.seat().title()),
				"/manage/boards/" + holding.seat().board().id());
	}

}
