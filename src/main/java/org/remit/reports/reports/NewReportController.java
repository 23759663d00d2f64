package org.remit.reports.reports;

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

/** Starting a report. */
@Controller
@RequestMapping("/manage/reports/new")
class NewReportController {

	private final Reports reports;

	private final ReportPage page;

	private final Saving saving;

	NewReportController(Reports reports, ReportPage page, Saving saving) {
		this.reports = reports;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String begin(Actor actor, Model model) {
		ReportForm form = ReportForm.blank(this.page.onlyArea(actor));
		model.addAttribute("form", form);
		return this.page.show(model, form, null, actor);
	}

	@PostMapping
	String make(@Valid @ModelAttribute("form") ReportForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			this.reports.add(actor, form);
			flash.addFlashAttribute("done", "Report started. Nothing is public until it is published.");
			return "redirect:/manage/reports/" + form.id();
		}).ifStale(() -> {
			model.addAttribute("theirs", this.reports.form(actor, form.id()));
			model.addAttribute("report", form.id());
		}).orShow(() -> this.page.show(model, form, form.datedOn(), actor));
	}

}
