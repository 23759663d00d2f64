package org.remit.duties.matrices;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/** Making a matrix. */
@Controller
@RequestMapping("/manage/responsibilities/new")
class NewMatrixController {

	private final Matrices matrices;

	private final MatrixPage page;

	private final Saving saving;

	NewMatrixController(Matrices matrices, MatrixPage page, Saving saving) {
		this.matrices = matrices;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String begin(Actor actor, Model model) {
		MatrixForm form = MatrixForm.blank(this.page.onlyArea(actor));
		model.addAttribute("form", form);
		return this.page.show(model, null, actor);
	}

	@PostMapping
	String make(@Valid @ModelAttribute("form") MatrixForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.matrices.add(actor, form);
			flash.addFlashAttribute("done",
					"Matrix made. Now enter its responsibilities; nothing is public until it is published.");
			return "redirect:/manage/responsibilities/" + form.id() + "/rows";
		})
			.theirsIfStale(model, () -> this.matrices.form(actor, form.id()))
			.orShow(() -> this.page.show(model, Saving.isStale(errors) ? form.id() : null, actor));
	}

}
