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
@RequestMapping("/manage/documents/{document}/withdrawal")
class WithdrawalController {

	private final Withdrawals withdrawals;

	private final StepPages pages;

	private final Saving saving;

	WithdrawalController(Withdrawals withdrawals, StepPages pages, Saving saving) {
		this.withdrawals = withdrawals;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping
	String confirm(@PathVariable UUID document, Actor actor, Model model) {
		Standing standing = this.pages.show(model, document, Step.WITHDRAWAL, actor);
		model.addAttribute("form", new WithdrawalForm(standing.live().number(), ""));
		return StepPages.view(Step.WITHDRAWAL);
	}

	@PostMapping
	String take(@PathVariable UUID document, @Valid @ModelAttribute("form") WithdrawalForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.withdrawals.withdraw(actor, document, form.number(), form.explanation().strip());
			flash.addFlashAttribute("done", "Withdrawn. The public now reads your explanation.");
			return this.pages.overview(document);
		}).orShow(() -> this.pages.again(model, document, Step.WITHDRAWAL));
	}

}
