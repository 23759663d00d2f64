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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;
import org.remit.reports.blocks.SectionForm;

/** Writing a section of a report. */
@Controller
@RequestMapping("/manage/reports/{id}/sections/{key}")
class ReportSectionController {

	private final ReportSections sections;

	private final SectionPage page;

	private final Saving saving;

	ReportSectionController(ReportSections sections, SectionPage page, Saving saving) {
		this.sections = sections;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String edit(@PathVariable UUID id, @PathVariable int key, Actor actor, Model model) {
		SectionForm form = this.sections.form(actor, id, key);
		model.addAttribute("form", form);
		return this.page.show(model, id, key, form);
	}

	/** Adds, moves or removes blocks on the page, and saves nothing. */
	@PostMapping(params = "arrange")
	String arrange(@PathVariable UUID id, @PathVariable int key, @ModelAttribute("form") SectionForm form,
			BindingResult errors, @RequestParam String arrange, Actor actor, Model model) {
		this.sections.form(actor, id, key);
		SectionForm arranged = errors.hasErrors() ? form : form.arranged(arrange);
		model.addAttribute("form", arranged);
		return this.page.show(model, id, key, arranged);
	}

	/** Shows how the blocks are understood, and saves nothing. */
	@PostMapping(params = "check")
	String check(@PathVariable UUID id, @PathVariable int key, @Valid @ModelAttribute("form") SectionForm form,
			BindingResult errors, Actor actor, Model model) {
		this.sections.form(actor, id, key);
		model.addAttribute("checked", true);
		return this.page.show(model, id, key, form);
	}

	@PostMapping(params = { "!arrange", "!check" })
	String save(@PathVariable UUID id, @PathVariable int key, @Valid @ModelAttribute("form") SectionForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes flash) {
		this.sections.form(actor, id, key);
		return this.saving.attempt(errors, () -> {
			this.sections.change(actor, id, key, form);
			flash.addFlashAttribute("done", "Section saved.");
			return "redirect:/manage/reports/%s#part-%d".formatted(id, key);
		})
			.theirsIfStale(model, () -> this.sections.form(actor, id, key))
			.orShow(() -> this.page.show(model, id, key, form));
	}

}
