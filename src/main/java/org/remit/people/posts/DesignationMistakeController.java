package org.remit.people.posts;

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
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Saving;

/** Strikes out a designation that was entered by mistake. */
@Controller
@RequestMapping("/manage/designations/{id}/mistake")
class DesignationMistakeController {

	private static final String FORM = "people/posts/mistaken-designation";

	private final Designations designations;

	private final DesignationPage page;

	private final Saving saving;

	DesignationMistakeController(Designations designations, DesignationPage page, Saving saving) {
		this.designations = designations;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", new Mistake("", this.page.show(id, model).version()));
		return FORM;
	}

	@PostMapping
	String strikeOut(@PathVariable UUID id, @Valid @ModelAttribute("form") Mistake form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM,
				() -> struckOut(this.designations.strikeOut(actor, id, form), next));
		if (errors.hasErrors()) {
			model.addAttribute("theirs", new Mistake("", this.page.show(id, model).version()));
		}
		return view;
	}

	private static String struckOut(Designation designation, RedirectAttributes next) {
		next.addFlashAttribute("done", "Struck out the designation of %s.".formatted(designation.post().title()));
		return "redirect:/manage/posts/" + designation.post().id();
	}

}
