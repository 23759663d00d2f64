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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** Allocates a function to a portfolio, and corrects that. */
@Controller
@RequestMapping("/manage/functions/{function}/allocations")
class AllocationController {

	private static final String FORM = "portfolios/functions/allocation";

	private final Allocations allocations;

	private final FunctionPages pages;

	private final Saving saving;

	private final SettableClock clock;

	AllocationController(Allocations allocations, FunctionPages pages, Saving saving, SettableClock clock) {
		this.allocations = allocations;
		this.pages = pages;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID function, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", AllocationForm.blank(this.clock.today()));
		this.pages.choices(function, model);
		return FORM;
	}

	@PostMapping
	String allocate(@PathVariable UUID function, @Valid @ModelAttribute("form") AllocationForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.allocations.allocate(actor, function, form), next))
			.ifRefused(() -> this.pages.choices(function, model))
			.orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID function, @PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", AllocationForm.of(this.pages.allocation(actor, function, id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID function, @PathVariable UUID id,
			@Valid @ModelAttribute("form") AllocationForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.allocations.change(actor, id, form), next))
			.theirs(model, () -> AllocationForm.of(this.pages.allocation(actor, function, id, model)))
			.orShow(FORM);
	}

	static String saved(Allocation allocation, RedirectAttributes next) {
		next.addFlashAttribute("done",
				"Saved: %s and %s.".formatted(allocation.function().name(), allocation.portfolio().title()));
		return "redirect:/manage/functions/" + allocation.function().id();
	}

}
