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

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Saving;

/** Ends an allocation, or takes back what should not have been entered. */
@Controller
@RequestMapping("/manage/functions/{function}/allocations/{id}")
class AllocationEndController {

	private static final String END = "portfolios/functions/end";

	private static final String TAKING_BACK = "portfolios/functions/taking-back";

	private final Allocations allocations;

	private final FunctionPages pages;

	private final Saving saving;

	private final SettableClock clock;

	AllocationEndController(Allocations allocations, FunctionPages pages, Saving saving, SettableClock clock) {
		this.allocations = allocations;
		this.pages = pages;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/end")
	String askEnd(@PathVariable UUID function, @PathVariable UUID id, Actor actor, Model model) {
		Allocation allocation = this.pages.allocation(actor, function, id, model);
		model.addAttribute("form", AllocationEnd.of(allocation, this.clock.today()));
		return END;
	}

	@PostMapping("/end")
	String end(@PathVariable UUID function, @PathVariable UUID id, @Valid @ModelAttribute("form") AllocationEnd form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving
			.attempt(errors, () -> AllocationController.saved(this.allocations.end(actor, id, form), next))
			.theirs(model,
					() -> AllocationEnd.of(this.pages.allocation(actor, function, id, model), this.clock.today()))
			.orShow(END);
	}

	@GetMapping("/taking-back")
	String askTakingBack(@PathVariable UUID function, @PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", new Mistake("", this.pages.allocation(actor, function, id, model).version()));
		return TAKING_BACK;
	}

	@PostMapping("/taking-back")
	String takeBack(@PathVariable UUID function, @PathVariable UUID id, @Valid @ModelAttribute("form") Mistake form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.allocations.takeBack(actor, id, form);
			next.addFlashAttribute("done", "Taken back.");
			return "redirect:/manage/functions/" + function;
		})
			.theirs(model, () -> new Mistake("", this.pages.allocation(actor, function, id, model).version()))
			.orShow(TAKING_BACK);
	}

}
