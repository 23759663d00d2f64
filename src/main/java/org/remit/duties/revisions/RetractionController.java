package org.remit.duties.revisions;

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
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Saving;

/** Takes a step back, as long as nobody built on it. */
@Controller
@RequestMapping("/manage/revisions/{id}/steps/{step}/take-back")
class RetractionController {

	private static final String VIEW = "duties/revisions/take-back";

	private final Retractions retractions;

	private final Saving saving;

	RetractionController(Retractions retractions, Saving saving) {
		this.retractions = retractions;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, @PathVariable UUID step, Actor actor, Model model) {
		RevisionStep asked = show(actor, id, step, model);
		model.addAttribute("form", new Mistake("", asked.version()));
		return VIEW;
	}

	@PostMapping
	String takeBack(@PathVariable UUID id, @PathVariable UUID step, @Valid @ModelAttribute("form") Mistake form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.retractions.takeBack(actor, id, step, form);
			next.addFlashAttribute("done", "Taken back. The step is open again.");
			return "redirect:/manage/revisions/%s#steps".formatted(id);
		}).theirs(model, () -> new Mistake(form.reason(), show(actor, id, step, model).version())).orShow(VIEW);
	}

	private RevisionStep show(Actor actor, UUID id, UUID stepId, Model model) {
		RevisionStep step = this.retractions.get(actor, id, stepId);
		model.addAttribute("step", step);
		model.addAttribute("obstacle", this.retractions.obstacle(step));
		return step;
	}

}
