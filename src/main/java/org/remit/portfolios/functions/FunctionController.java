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
import org.remit.platform.web.Saving;

/** Adds and changes service functions. */
@Controller
@RequestMapping("/manage/functions")
class FunctionController {

	private static final String FORM = "portfolios/functions/form";

	private final ServiceFunctions functions;

	private final FunctionPages pages;

	private final Saving saving;

	FunctionController(ServiceFunctions functions, FunctionPages pages, Saving saving) {
		this.functions = functions;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) UUID parent, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", FunctionForm.blank(parent));
		this.pages.fill(null, model);
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") FunctionForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.functions.add(actor, form), next))
			.ifRefused(() -> this.pages.fill(null, model))
			.orShow(FORM);
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", FunctionForm.of(this.pages.fill(id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") FunctionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> saved(this.functions.change(actor, id, form), next))
			.theirs(model, () -> FunctionForm.of(this.pages.fill(id, model)))
			.orShow(FORM);
	}

	private static String saved(ServiceFunction function, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved %s.".formatted(function.name()));
		return "redirect:/manage/functions/" + function.id();
	}

}
