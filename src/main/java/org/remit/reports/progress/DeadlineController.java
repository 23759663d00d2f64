package org.remit.reports.progress;

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

/** When reports must be ready, for those who set it. */
@Controller
@RequestMapping("/manage/report-deadlines")
class DeadlineController {

	private static final String PAGE = "reports/progress/deadlines";

	private final Deadlines deadlines;

	private final Saving saving;

	DeadlineController(Deadlines deadlines, Saving saving) {
		this.deadlines = deadlines;
		this.saving = saving;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("form", DeadlineForm.of(this.deadlines.rule()));
		return PAGE;
	}

	@PostMapping
	String change(@Valid @ModelAttribute("form") DeadlineForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.deadlines.change(actor, form);
			next.addFlashAttribute("done", "Saved the deadlines.");
			return "redirect:/manage/report-deadlines";
		}).theirs(model, () -> DeadlineForm.of(this.deadlines.rule())).orShow(PAGE);
	}

}
