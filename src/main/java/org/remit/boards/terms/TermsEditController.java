package org.remit.boards.terms;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Changing the draft of terms of reference. */
@Controller
@RequestMapping("/manage/terms-of-reference/{id}/edit")
class TermsEditController {

	private final TermsOfReference terms;

	private final TermsPage page;

	private final Saving saving;

	TermsEditController(TermsOfReference terms, TermsPage page, Saving saving) {
		this.terms = terms;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		TermsForm form = this.terms.form(actor, id);
		model.addAttribute("form", form);
		return this.page.showEdit(model, id, form);
	}

	/** Shows how the texts are understood, and saves nothing. */
	@PostMapping(params = "check")
	String check(@PathVariable UUID id, @Valid @ModelAttribute("form") TermsForm form, BindingResult errors,
			Actor actor, Model model) {
		this.terms.form(actor, id);
		model.addAttribute("checked", true);
		return this.page.showEdit(model, id, form);
	}

	/** Moves a section up, or makes room for more, and saves nothing. */
	@PostMapping(params = "arrange")
	String arrange(@PathVariable UUID id, @ModelAttribute("form") TermsForm form, @RequestParam String arrange,
			Actor actor, Model model) {
		this.terms.form(actor, id);
		TermsForm arranged = form.arranged(arrange);
		model.addAttribute("form", arranged);
		return this.page.showEdit(model, id, arranged);
	}

	@PostMapping(params = { "!check", "!arrange" })
	String save(@PathVariable UUID id, @Valid @ModelAttribute("form") TermsForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.terms.change(actor, id, form);
			flash.addFlashAttribute("done", "Draft saved.");
			return "redirect:/manage/terms-of-reference/" + id;
		}).theirsIfStale(model, () -> this.terms.form(actor, id)).orShow(() -> this.page.showEdit(model, id, form));
	}

}
