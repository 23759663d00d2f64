package org.remit.duties.assurance;

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

/** Writing what stands around the answers. */
@Controller
@RequestMapping("/manage/assurance/{id}/edit")
class AssuranceEditController {

	private static final String FORM = "duties/assurance/edit";

	private final TestsOfAssurance tests;

	private final Saving saving;

	AssuranceEditController(TestsOfAssurance tests, Saving saving) {
		this.tests = tests;
		this.saving = saving;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", this.tests.form(actor, id));
		return show(model, id);
	}

	@PostMapping
	String save(@PathVariable UUID id, @Valid @ModelAttribute("form") AssuranceForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.tests.change(actor, id, form);
			next.addFlashAttribute("done", "Draft saved.");
			return "redirect:/manage/assurance/" + id;
		}).theirsIfStale(model, () -> this.tests.form(actor, id)).orShow(() -> show(model, id));
	}

	private String show(Model model, UUID id) {
		model.addAttribute("test", this.tests.get(id));
		return FORM;
	}

}
