package org.remit.law.sources;

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

/** Adds and changes editions of a source. */
@Controller
@RequestMapping("/manage/sources/{source}/editions")
class SourceEditionController {

	private static final String FORM = "law/sources/edition-form";

	private final SourceEditions editions;

	private final SourcePages pages;

	private final Saving saving;

	private final SettableClock clock;

	SourceEditionController(SourceEditions editions, SourcePages pages, Saving saving, SettableClock clock) {
		this.editions = editions;
		this.pages = pages;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/new")
	String blank(@PathVariable UUID source, Actor actor, Model model) {
		Registrars.require(actor);
		this.pages.source(source, model);
		model.addAttribute("form", SourceEditionForm.blank(this.clock.today()));
		return FORM;
	}

	@PostMapping
	String add(@PathVariable UUID source, @Valid @ModelAttribute("form") SourceEditionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.editions.add(actor, source, form), "Saved %s.", next))
			.ifRefused(() -> this.pages.source(source, model))
			.orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID source, @PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", SourceEditionForm.of(this.pages.edition(actor, source, id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID source, @PathVariable UUID id,
			@Valid @ModelAttribute("form") SourceEditionForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.editions.change(actor, id, form), "Saved %s.", next))
			.theirs(model, () -> SourceEditionForm.of(this.pages.edition(actor, source, id, model)))
			.orShow(FORM);
	}

	static String saved(SourceEdition edition, String words, RedirectAttributes next) {
		next.addFlashAttribute("done", words.formatted(edition.label()));
		return "redirect:" + edition.staffAddress();
	}

}
