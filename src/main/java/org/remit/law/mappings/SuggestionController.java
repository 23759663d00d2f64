package org.remit.law.mappings;

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

/**
 * Confirms suggestions of what became of provisions: one, or many after a look at them.
 */
@Controller
@RequestMapping("/manage/sources/{source}/mappings/{earlier}/{later}/suggestions")
class SuggestionController {

	private static final String CHECK = "law/mappings/suggestions";

	private final Mappings mappings;

	private final MappingPages pages;

	private final Saving saving;

	SuggestionController(Mappings mappings, MappingPages pages, Saving saving) {
		this.mappings = mappings;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping
	String check(@PathVariable UUID source, @PathVariable UUID earlier, @PathVariable UUID later, Actor actor,
			Model model) {
		Registrars.require(actor);
		MappingTable table = this.pages.table(source, earlier, later, model);
		model.addAttribute("form", ChosenSuggestions.all(table.suggested()));
		return CHECK;
	}

	@PostMapping
	String confirm(@PathVariable UUID source, @PathVariable UUID earlier, @PathVariable UUID later,
			@Valid @ModelAttribute("form") ChosenSuggestions form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		this.pages.pair(source, earlier, later, model);
		return this.saving.attempt(errors, () -> {
			int confirmed = this.mappings.confirm(actor, earlier, later, form.chosen());
			next.addFlashAttribute("done", (confirmed == 1) ? "Confirmed." : "Confirmed %d.".formatted(confirmed));
			return MappingController.back(source, earlier, later);
		}).ifRefused(() -> this.pages.table(source, earlier, later, model)).orShow(CHECK);
	}

}
