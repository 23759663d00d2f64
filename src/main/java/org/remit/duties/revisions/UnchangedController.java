package org.remit.duties.revisions;

import java.util.List;
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

/**
 * Carrying over at once all responsibilities that only get another number, after a look
 * at them.
 */
@Controller
@RequestMapping("/manage/revisions/{id}/unchanged")
class UnchangedController {

	private static final String VIEW = "duties/revisions/unchanged";

	private final Revisions revisions;

	private final Surveys surveys;

	private final ResponsibilitySteps steps;

	private final Saving saving;

	UnchangedController(Revisions revisions, Surveys surveys, ResponsibilitySteps steps, Saving saving) {
		this.revisions = revisions;
		this.surveys = surveys;
		this.steps = steps;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		List<ResponsibilityStep> rows = show(actor, id, model);
		model.addAttribute("form", new UnchangedForm(rows.stream().map(ResponsibilityStep::seen).toList()));
		return VIEW;
	}

	@PostMapping
	String confirm(@PathVariable UUID id, @Valid @ModelAttribute("form") UnchangedForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			int rows = this.steps.confirmUnchanged(actor, id, form.rows());
			next.addFlashAttribute("done", (rows == 1) ? "1 row carried over." : rows + " rows carried over.");
			return "redirect:/manage/revisions/%s#steps".formatted(id);
		}).ifRefused(() -> show(actor, id, model)).orShow(VIEW);
	}

	private List<ResponsibilityStep> show(Actor actor, UUID id, Model model) {
		Revision revision = this.revisions.get(id);
		List<ResponsibilityStep> rows = this.surveys.of(revision)
			.unchanged(actor)
			.stream()
			.limit(UnchangedForm.MOST)
			.toList();
		model.addAttribute("revision", revision);
		model.addAttribute("rows", rows);
		return rows;
	}

}
