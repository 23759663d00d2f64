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
import org.remit.platform.web.Saving;

/** Adds and changes sources. */
@Controller
@RequestMapping("/manage/sources")
class SourceController {

	private static final String FORM = "law/sources/form";

	private final Sources sources;

	private final SourcePages pages;

	private final Saving saving;

	SourceController(Sources sources, SourcePages pages, Saving saving) {
		this.sources = sources;
		this.pages = pages;
		this.saving = saving;
	}

	@ModelAttribute
	void choices(Model model) {
		SourceChoices.ofSource(model);
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", SourceForm.blank());
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") SourceForm form, BindingResult errors, Actor actor,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.sources.add(actor, form), next)).orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", SourceForm.of(this.pages.source(id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") SourceForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.sources.change(actor, id, form), next))
			.theirs(model, () -> SourceForm.of(this.pages.source(id, model)))
			.orShow(FORM);
	}

	private static String saved(Source source, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved %s.".formatted(source.title()));
		return "redirect:/manage/sources/" + source.id();
	}

}
