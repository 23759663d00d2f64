package org.remit.portfolios.rehearsals;

import java.util.UUID;

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
import org.remit.portfolios.changes.ReshufflePage;
import org.remit.portfolios.reshuffles.Reshuffle;

/** Takes a set back, as long as nothing newer stands on it. */
@Controller
@RequestMapping("/manage/reshuffles/{id}/undo")
class UndoController {

	private static final String UNDO = "portfolios/rehearsals/undo";

	private final Applications applications;

	private final Rehearsals rehearsals;

	private final ReshufflePage page;

	private final Saving saving;

	UndoController(Applications applications, Rehearsals rehearsals, ReshufflePage page, Saving saving) {
		this.applications = applications;
		this.rehearsals = rehearsals;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		Reshuffle reshuffle = this.page.show(actor, id, model);
		if (!reshuffle.isApplied()) {
			return "redirect:/manage/reshuffles/" + id;
		}
		model.addAttribute("form", new Opened(reshuffle.version()));
		model.addAttribute("outcome", this.rehearsals.undo(actor, id));
		return UNDO;
	}

	@PostMapping
	String undo(@PathVariable UUID id, @ModelAttribute("form") Opened form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> undone(actor, id, form, next))
			.theirs(model, () -> new Opened(this.page.show(actor, id, model).version()))
			.ifRefused(() -> model.addAttribute("outcome", this.rehearsals.undo(actor, id)))
			.orShow(UNDO);
	}

	private String undone(Actor actor, UUID id, Opened form, RedirectAttributes next) {
		this.applications.undo(actor, id, form.version());
		next.addFlashAttribute("done", "Undone. The registers are as they were before.");
		return "redirect:/manage/reshuffles/" + id;
	}

}
