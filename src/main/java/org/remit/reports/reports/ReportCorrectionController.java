package org.remit.reports.reports;

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

/** Writing what a new edition of a published report corrects. */
@Controller
@RequestMapping("/manage/reports/{id}/correction")
class ReportCorrectionController {

	private static final String VIEW = "reports/reports/correction";

	private final Corrections corrections;

	private final Reports reports;

	private final Saving saving;

	ReportCorrectionController(Corrections corrections, Reports reports, Saving saving) {
		this.corrections = corrections;
		this.reports = reports;
		this.saving = saving;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", this.corrections.form(actor, id));
		model.addAttribute("report", this.reports.get(id));
		return VIEW;
	}

	@PostMapping
	String save(@PathVariable UUID id, @Valid @ModelAttribute("form") CorrectionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		CorrectionForm present = this.corrections.form(actor, id);
		model.addAttribute("report", this.reports.get(id));
		return this.saving.attempt(errors, () -> {
			this.corrections.write(actor, id, form);
			flash.addFlashAttribute("done", "Notice saved. It is printed on top of the next edition.");
			return "redirect:/manage/reports/" + id;
		}).theirsIfStale(model, () -> present).orShow(VIEW);
	}

}
