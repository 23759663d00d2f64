package org.remit.boards.terms;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Making terms of reference. */
@Controller
@RequestMapping("/manage/terms-of-reference/new")
class NewTermsController {

	private final TermsOfReference terms;

	private final TermsPage page;

	private final Saving saving;

	NewTermsController(TermsOfReference terms, TermsPage page, Saving saving) {
		this.terms = terms;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String begin(@RequestParam(required = false) UUID board, Actor actor, Model model) {
		TermsForm form = TermsForm.blank(board);
		model.addAttribute("form", form);
		return this.page.showNew(model, form, actor);
	}

	/** Shows how the texts are understood, and saves nothing. */
	@PostMapping(params = "check")
	String check(@Valid @ModelAttribute("form") TermsForm form, BindingResult errors, Actor actor, Model model) {
		model.addAttribute("checked", true);
		return this.page.showNew(model, form, actor);
	}

	/** Moves a section up, or makes room for more, and saves nothing. */
	@PostMapping(params = "arrange")
	String arrange(@ModelAttribute("form") TermsForm form, @RequestParam String arrange, Actor actor, Model model) {
		TermsForm arranged = form.arranged(arrange);
		model.addAttribute("form", arranged);
		return this.page.showNew(model, arranged, actor);
	}

	@PostMapping(params = { "!check", "!arrange" })
	String make(@Valid @ModelAttribute("form") TermsForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.terms.add(actor, form);
			flash.addFlashAttribute("done", "Terms of reference made. Nothing is public until it is published.");
			return "redirect:/manage/terms-of-reference/" + form.id();
		})
			.theirsIfStale(model, () -> this.terms.form(actor, form.id()))
			.orShow(() -> Saving.isStale(errors) ? this.page.showEdit(model, form.id(), form)
					: this.page.showNew(model, form, actor));
	}

}
