package org.remit.publishing.steps;

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

@Controller
@RequestMapping("/manage/documents/{document}/submission")
class SubmissionController {

	private final Submissions submissions;

	private final StepPages pages;

	private final Saving saving;

	SubmissionController(Submissions submissions, StepPages pages, Saving saving) {
		this.submissions = submissions;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping
	String confirm(@PathVariable UUID document, Actor actor, Model model) {
		Standing standing = this.pages.show(model, document, Step.SUBMISSION, actor);
		model.addAttribute("form", new SubmissionForm(standing.draftHash(), "", false));
		return StepPages.view(Step.SUBMISSION);
	}

	@PostMapping
	String take(@PathVariable UUID document, @Valid @ModelAttribute("form") SubmissionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.submissions.submit(actor, document, form.seen(), form.note(), form.isMinor());
			flash.addFlashAttribute("done", "Submitted for review.");
			return this.pages.overview(document);
		}).orShow(() -> this.pages.again(model, document, Step.SUBMISSION));
	}

}
