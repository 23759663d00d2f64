package org.remit.portfolios.functions;

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

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Changing;
import org.remit.platform.web.Saving;

/** Adds and changes service functions. */
@Controller
@RequestMapping("/manage/functions")
class FunctionController extends Changing<ServiceFunction, FunctionForm> {

	private final ServiceFunctions functions;

	private final FunctionPages pages;

	FunctionController(ServiceFunctions functions, FunctionPages pages, Saving saving) {
		super(saving, "portfolios/functions/form");
		this.functions = functions;
		this.pages = pages;
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) UUID parent, Actor actor, Model model) {
		Registrars.require(actor);
		this.pages.fill(null, model);
		return open(FunctionForm.blank(parent), model);
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") FunctionForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		return attempt(errors, () -> this.functions.add(actor, form), flash)
			.ifRefused(() -> this.pages.fill(null, model))
			.orShow(formView());
	}

	@Override
	protected ServiceFunction show(UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		return this.pages.fill(id, model);
	}

	@Override
	protected FunctionForm form(ServiceFunction function) {
		return FunctionForm.of(function);
	}

	@Override
	protected ServiceFunction change(Actor actor, UUID id, FunctionForm form) {
		return this.functions.change(actor, id, form);
	}

	@Override
	protected Saved saved(ServiceFunction function) {
		return new Saved("Saved %s.".formatted(function.name()), "/manage/functions/" + function.id());
	}

}
