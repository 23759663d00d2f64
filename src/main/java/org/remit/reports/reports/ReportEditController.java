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

/** Changing what stands over a report and under it. */
@Controller
@RequestMapping("/manage/reports/{id}/edit")
class ReportEditController {

	private final Reports reports;

	private final ReportPage page;

	private final Saving saving;

	ReportEditController(Reports reports, ReportPage page, Saving saving) {
		this.reports = reports;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		ReportForm form = this.reports.form(actor, id);
		model.addAttribute("form", form);
		return show(model, id, form, actor);
	}

	@PostMapping
	String save(@PathVariable UUID id, @Valid @ModelAttribute("form") ReportForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		this.reports.toEdit(actor, id);
		return this.saving.attempt(errors, () -> {
			this.reports.change(actor, id, form);
			flash.addFlashAttribute("done", "Draft saved.");
			return "redirect:/manage/reports/" + id;
		}).theirsIfStale(model, () -> this.reports.form(actor, id)).orShow(() -> show(model, id, form, actor));
	}

	private String show(Model model, UUID id, ReportForm form, Actor actor) {
		model.addAttribute("report", id);
		return this.page.show(model, form, this.reports.get(id).day(), actor);
	}

}
