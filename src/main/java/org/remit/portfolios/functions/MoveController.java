package org.remit.portfolios.functions;

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

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** Moves a function from one portfolio to another. */
@Controller
@RequestMapping("/manage/functions/{function}/move")
class MoveController {

	private static final String FORM = "portfolios/functions/move";

	private final Allocations allocations;

	private final FunctionPages pages;

	private final Saving saving;

	private final SettableClock clock;

	MoveController(Allocations allocations, FunctionPages pages, Saving saving, SettableClock clock) {
		this.allocations = allocations;
		this.pages = pages;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping
	String blank(@PathVariable UUID function, @RequestParam UUID from, Actor actor, Model model) {
		Registrars.require(actor);
		Allocation leaving = this.allocations.find(from).orElseThrow(() -> new NotFound("allocation"));
		model.addAttribute("form", MoveForm.blank(leaving, this.clock.today()));
		return show(function, from, model);
	}

	@PostMapping
	String move(@PathVariable UUID function, @Valid @ModelAttribute("form") MoveForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving
			.attempt(errors, () -> AllocationController.saved(this.allocations.move(actor, function, form), next))
			.ifStale(() -> this.allocations.find(form.from())
				.ifPresent((now) -> model.addAttribute("theirs", MoveForm.blank(now, form.startsOn()))))
			.orShow(() -> show(function, form.from(), model));
	}

	private String show(UUID function, UUID from, Model model) {
		this.pages.choices(function, model);
		model.addAttribute("leaving", (from != null) ? this.allocations.find(from).orElse(null) : null);
		return FORM;
	}

}
