package org.remit.reports.progress;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.BadAddress;
import org.remit.platform.web.Saving;
import org.remit.reports.reports.ReportSections;

/** Adds, moves and removes whole sections of a report. */
@Controller
@RequestMapping("/manage/reports/{id}/sections")
class SectionOrderController {

	private final ReportSections sections;

	private final OutlinePage outlines;

	private final Saving saving;

	SectionOrderController(ReportSections sections, OutlinePage outlines, Saving saving) {
		this.sections = sections;
		this.outlines = outlines;
		this.saving = saving;
	}

	@PostMapping
	String add(@PathVariable UUID id, @Valid @ModelAttribute("form") SectionName form, BindingResult errors,
			Actor actor, Model model) {
		return this.saving
			.attempt(errors,
					() -> "redirect:/manage/reports/%s/sections/%d".formatted(id,
							this.sections.add(actor, id, form.heading())))
			.orShow(() -> this.outlines.show(model, id, actor));
	}

	@PostMapping("/{key}/order")
	String arrange(@PathVariable UUID id, @PathVariable int key, @RequestParam String to,
			@ModelAttribute("form") SectionName form, BindingResult errors, Actor actor, Model model) {
		return this.saving.attempt(errors, () -> {
			arrange(actor, id, key, to);
			return "redirect:/manage/reports/%s#part-%d".formatted(id, key);
		}).orShow(() -> this.outlines.show(model, id, actor));
	}

	private void arrange(Actor actor, UUID id, int key, String to) {
		switch (to) {
			case "up" -> this.sections.move(actor, id, key, true);
			case "down" -> this.sections.move(actor, id, key, false);
			case "out" -> this.sections.remove(actor, id, key);
			case "back" -> this.sections.putBack(actor, id, key);
			default -> throw new BadAddress("Sections move up or down, out or back.");
		}
	}

}
