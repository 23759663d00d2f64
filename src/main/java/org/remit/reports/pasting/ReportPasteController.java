package org.remit.reports.pasting;

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
import org.remit.reports.reports.Report;
import org.remit.reports.reports.Reports;

/** Entering a whole report at once: pasted, looked at, then saved. */
@Controller
@RequestMapping("/manage/reports/{id}/paste")
class ReportPasteController {

	private static final String VIEW = "reports/pasting/paste";

	private final Reports reports;

	private final PastedReports pasted;

	private final Saving saving;

	ReportPasteController(Reports reports, PastedReports pasted, Saving saving) {
		this.reports = reports;
		this.pasted = pasted;
		this.saving = saving;
	}

	@GetMapping
	String begin(@PathVariable UUID id, Actor actor, Model model) {
		Report report = this.reports.toEdit(actor, id);
		model.addAttribute("report", report);
		model.addAttribute("form", new PasteForm("", this.pasted.reached(id), ""));
		return VIEW;
	}

	/** Shows how the document is understood, and saves nothing. */
	@PostMapping(params = "!save")
	String look(@PathVariable UUID id, @Valid @ModelAttribute("form") PasteForm form, BindingResult errors, Actor actor,
			Model model) {
		return show(model, id, form, errors, actor);
	}

	@PostMapping(params = "save")
	String save(@PathVariable UUID id, @Valid @ModelAttribute("form") PasteForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes flash) {
		if (errors.hasErrors() || !form.wasSeen()) {
			return show(model, id, form, errors, actor);
		}
		return this.saving.attempt(errors, () -> {
			this.pasted.save(actor, id, form);
			flash.addFlashAttribute("done", "Saved the document as sections.");
			return "redirect:/manage/reports/" + id;
		}).orShow(() -> show(model, id, form, errors, actor));
	}

	private String show(Model model, UUID id, PasteForm form, BindingResult errors, Actor actor) {
		model.addAttribute("report", this.reports.toEdit(actor, id));
		if (!errors.hasFieldErrors("document")) {
			model.addAttribute("understood", this.pasted.understood(id, form));
		}
		return VIEW;
	}

}
