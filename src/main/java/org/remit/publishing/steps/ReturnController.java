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
@RequestMapping("/manage/documents/{document}/return")
class ReturnController {

	private final Returns returns;

	private final StepPages pages;

	private final Saving saving;

	ReturnController(Returns returns, StepPages pages, Saving saving) {
		this.returns = returns;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping
	String confirm(@PathVariable UUID document, Actor actor, Model model) {
		Standing standing = this.pages.show(model, document, Step.RETURN, actor);
		model.addAttribute("form", new RemarkForm(standing.open().version(), ""));
		return StepPages.view(Step.RETURN);
	}

	@PostMapping
	String take(@PathVariable UUID document, @Valid @ModelAttribute("form") RemarkForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.returns.giveBack(actor, document, form.version(), form.remark().strip());
			flash.addFlashAttribute("done", "Returned with your remark.");
			return this.pages.overview(document);
		}).orShow(() -> this.pages.again(model, document, Step.RETURN));
	}

}
