package org.remit.platform.web;

import jakarta.validation.Valid;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;

/**
 * The pages on which an entry of a register is added and changed, by the same form.
 *
 * @param <T> the entry
 * @param <F> its form
 */
public abstract class Adding<T, F> extends Changing<T, F> {

	protected Adding(Saving saving, String formView) {
		super(saving, formView);
	}

	/** The empty form, for those who may add an entry. */
	protected abstract F blank(Actor actor);

	/** Adds an entry, or finds the one that the same form made a moment ago. */
	protected abstract T add(Actor actor, F form);

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		return open(blank(actor), model);
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") F form, BindingResult errors, Actor actor, RedirectAttributes flash) {
		return attempt(errors, () -> add(actor, form), flash).orShow(formView());
	}

}
