package org.remit.figures.indicators;

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
import org.remit.platform.web.Saving;

/** Adds and changes indicators. */
@Controller
@RequestMapping("/manage/indicators")
class IndicatorController {

	private static final String FORM = "figures/indicators/form";

	private final Indicators indicators;

	private final IndicatorChoices choices;

	private final Saving saving;

	IndicatorController(Indicators indicators, IndicatorChoices choices, Saving saving) {
		this.indicators = indicators;
		this.choices = choices;
		this.saving = saving;
	}

	@ModelAttribute
	void choices(@PathVariable(required = false) UUID id, Actor actor, Model model) {
		this.choices.ofIndicator(id, actor, model);
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		model.addAttribute("form", IndicatorForm.blank(this.choices.onlyArea(actor)));
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") IndicatorForm form, BindingResult errors, Actor actor,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.indicators.add(actor, form), next)).orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", show(id, actor, model));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") IndicatorForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.indicators.change(actor, id, form), next))
			.theirs(model, () -> show(id, actor, model))
			.orShow(FORM);
	}

	private IndicatorForm show(UUID id, Actor actor, Model model) {
		IndicatorForm saved = this.indicators.form(actor, id);
		model.addAttribute("saved", saved);
		model.addAttribute("indicator", saved);
		return saved;
	}

	private static String saved(Indicator indicator, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved %s.".formatted(indicator.name()));
		return "redirect:/manage/indicators/" + indicator.id();
	}

}
