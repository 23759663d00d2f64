package org.remit.platform.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;

/**
 * Asks what was wrong with something that should never have been entered, and strikes it
 * out. A room has a controller of this kind at the address of each thing that can be
 * struck out, and says there what it is.
 */
public abstract class StrikingOut {

	private static final String FORM = "platform/web/strike-out";

	private final Saving saving;

	protected StrikingOut(Saving saving) {
		this.saving = saving;
	}

	/**
	 * What stands at this address, for those who may strike it out; everybody else is
	 * refused before they type.
	 * @param under what else the address names
	 */
	protected abstract Mistaken find(UUID id, Map<String, String> under, Actor actor);

	@GetMapping
	String ask(@PathVariable UUID id, @PathVariable Map<String, String> under, Actor actor, HttpServletRequest request,
			Model model) {
		Mistaken found = show(find(id, under, actor), request, model);
		model.addAttribute("form", new Mistake("", found.version()));
		return FORM;
	}

	@PostMapping
	String strikeOut(@PathVariable UUID id, @PathVariable Map<String, String> under,
			@Valid @ModelAttribute("form") Mistake form, BindingResult errors, Actor actor, HttpServletRequest request,
			Model model, RedirectAttributes flash) {
		Mistaken found = show(find(id, under, actor), request, model);
		return this.saving.attempt(errors, () -> {
			found.strikeOut(form);
			flash.addFlashAttribute("done", found.done());
			return "redirect:" + found.next();
		}).theirs(model, () -> new Mistake("", find(id, under, actor).version())).orShow(FORM);
	}

	private static Mistaken show(Mistaken found, HttpServletRequest request, Model model) {
		model.addAttribute("mistaken", found).addAttribute("here", request.getServletPath());
		return found;
	}

	/** An id that the address names besides. */
	protected static UUID id(Map<String, String> under, String name) {
		try {
			return UUID.fromString(under.get(name));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("No such " + name);
		}
	}

}
