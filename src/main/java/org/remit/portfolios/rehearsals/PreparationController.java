package org.remit.portfolios.rehearsals;

import java.util.UUID;

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
import org.remit.portfolios.changes.ReshufflePage;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.Reshuffles;

/** A reshuffle with its changes, its decision sheet, and how it is thrown away. */
@Controller
@RequestMapping("/manage/reshuffles/{id}")
class PreparationController {

	private static final String DISCARD = "portfolios/rehearsals/discard";

	private final Reshuffles reshuffles;

	private final ReshufflePage page;

	private final Reading reading;

	private final Rehearsals rehearsals;

	private final Saving saving;

	PreparationController(Reshuffles reshuffles, ReshufflePage page, Reading reading, Rehearsals rehearsals,
			Saving saving) {
		this.reshuffles = reshuffles;
		this.page = page;
		this.reading = reading;
		this.rehearsals = rehearsals;
		this.saving = saving;
	}

	@GetMapping
	String show(@PathVariable UUID id, Actor actor, Model model) {
		Reshuffle reshuffle = this.page.show(actor, id, model);
		this.page.showTrail(id, model);
		if (reshuffle.isApplied()) {
			model.addAttribute("picture", this.reading.of(id));
		}
		return "portfolios/rehearsals/reshuffle";
	}

	/** From whom to whom, as the leader signs it and as councils publish it. */
	@GetMapping("/decision-sheet")
	String sheet(@PathVariable UUID id, Actor actor, Model model) {
		Reshuffle reshuffle = this.page.show(actor, id, model);
		if (reshuffle.isPrepared()) {
			Rehearsals.Outcome outcome = this.rehearsals.apply(actor, id);
			model.addAttribute("picture", outcome.picture());
			model.addAttribute("refused", outcome.refusals());
		}
		if (reshuffle.isApplied()) {
			model.addAttribute("picture", this.reading.of(id));
		}
		return "portfolios/rehearsals/decision-sheet";
	}

	@GetMapping("/discard")
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", new Opened(this.page.show(actor, id, model).version()));
		return DISCARD;
	}

	@PostMapping("/discard")
	String discard(@PathVariable UUID id, @ModelAttribute("form") Opened form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.reshuffles.discard(actor, id, form.version());
			next.addFlashAttribute("done", "Discarded the set. The registers are as they were.");
			return "redirect:/manage/reshuffles";
		}).theirs(model, () -> new Opened(this.page.show(actor, id, model).version())).orShow(DISCARD);
	}

}
