package org.remit.plans.progress;

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

import org.remit.plans.plans.Priority;
import org.remit.plans.plans.PriorityPage;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Saving;

/** Putting a progress update right, or taking it back. */
@Controller
@RequestMapping("/manage/plans/{id}/updates/{update}")
class CorrectionController {

	private static final String FORM = "plans/progress/update";

	private static final String TAKING_BACK = "plans/progress/taking-back";

	private final ProgressUpdates updates;

	private final ProgressPage page;

	private final Saving saving;

	CorrectionController(ProgressUpdates updates, ProgressPage page, Saving saving) {
		this.updates = updates;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping("/correction")
	String edit(@PathVariable UUID id, @PathVariable UUID update, Actor actor, Model model) {
		this.updates.toCorrect(actor, id, update);
		model.addAttribute("form", UpdateForm.correcting(show(id, update, actor, model)));
		return FORM;
	}

	@PostMapping("/correction")
	String correct(@PathVariable UUID id, @PathVariable UUID update, @Valid @ModelAttribute("form") UpdateForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		ProgressUpdate wrong = show(id, update, actor, model);
		return this.saving.attempt(errors, () -> {
			this.updates.correct(actor, id, update, form);
			flash.addFlashAttribute("done", "Progress corrected. What stood there before stays in the history.");
			return PriorityPage.address(id, wrong.priority());
		}).orShow(FORM);
	}

	@GetMapping("/mistake")
	String mistake(@PathVariable UUID id, @PathVariable UUID update, Actor actor, Model model) {
		this.updates.toCorrect(actor, id, update);
		show(id, update, actor, model);
		model.addAttribute("form", new Mistake("", null));
		return TAKING_BACK;
	}

	@PostMapping("/mistake")
	String takeBack(@PathVariable UUID id, @PathVariable UUID update, @Valid @ModelAttribute("form") Mistake form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		ProgressUpdate wrong = show(id, update, actor, model);
		return this.saving.attempt(errors, () -> {
			this.updates.takeBack(actor, id, update, form);
			flash.addFlashAttribute("done", "Taken back. It stays in the history.");
			return PriorityPage.address(id, wrong.priority());
		}).orShow(TAKING_BACK);
	}

	private ProgressUpdate show(UUID id, UUID update, Actor actor, Model model) {
		ProgressUpdate wrong = this.updates.get(id, update);
		Priority about = this.page.show(model, actor, id, wrong.priority().id());
		this.page.showUpdateChoices(model, about);
		model.addAttribute("wrong", wrong);
		return wrong;
	}

}
