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
@RequestMapping("/manage/documents/{document}/approval")
class ApprovalController {

	private final Approvals approvals;

	private final StepPages pages;

	private final Saving saving;

	ApprovalController(Approvals approvals, StepPages pages, Saving saving) {
		this.approvals = approvals;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping
	String confirm(@PathVariable UUID document, Actor actor, Model model) {
		Standing standing = this.pages.show(model, document, Step.APPROVAL, actor);
		model.addAttribute("form", new ApprovalForm(standing.open().version()));
		return StepPages.view(Step.APPROVAL);
	}

	@PostMapping
	String take(@PathVariable UUID document, @Valid @ModelAttribute("form") ApprovalForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.approvals.approve(actor, document, form.version());
			flash.addFlashAttribute("done", "Approved.");
			return this.pages.overview(document);
		}).orShow(() -> this.pages.again(model, document, Step.APPROVAL));
	}

}
