package org.remit.people.designations;

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

/** Ends a designation. */
@Controller
@RequestMapping("/manage/designations/{id}/end")
class DesignationEndController {

	private static final String FORM = "people/designations/end";

	private final Designations designations;

	private final DesignationPage page;

	private final Saving saving;

	DesignationEndController(Designations designations, DesignationPage page, Saving saving) {
		this.designations = designations;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", this.page.end(this.page.show(id, model)));
		return FORM;
	}

	@PostMapping
	String end(@PathVariable UUID id, @Valid @ModelAttribute("form") DesignationEnd form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> ended(this.designations.end(actor, id, form), next))
			.theirs(model, () -> this.page.end(this.page.show(id, model)))
			.orShow(FORM);
	}

	private static String ended(Designation designation, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved the end of the designation of %s.".formatted(designation.post().title()));
		return "redirect:/manage/posts/" + designation.post().id();
	}

}
