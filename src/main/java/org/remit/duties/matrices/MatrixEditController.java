package org.remit.duties.matrices;

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
 * Changing the frame of a matrix: whose it is, and what stands around its
 * responsibilities.
 */
@Controller
@RequestMapping("/manage/responsibilities/{id}/edit")
class MatrixEditController {

	private final Matrices matrices;

	private final MatrixPage page;

	private final Saving saving;

	MatrixEditController(Matrices matrices, MatrixPage page, Saving saving) {
		this.matrices = matrices;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", this.matrices.form(actor, id));
		return this.page.show(model, id, actor);
	}

	@PostMapping
	String save(@PathVariable UUID id, @Valid @ModelAttribute("form") MatrixForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.matrices.change(actor, id, form);
			flash.addFlashAttribute("done", "Draft saved.");
			return "redirect:/manage/responsibilities/" + id;
		}).theirsIfStale(model, () -> this.matrices.form(actor, id)).orShow(() -> this.page.show(model, id, actor));
	}

}
