package org.remit.reports.reports;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;

/** Looks the figures of a report up again. */
@Controller
class FigureController {

	private final ReportSections sections;

	FigureController(ReportSections sections) {
		this.sections = sections;
	}

	@PostMapping("/manage/reports/{id}/figures")
	String refresh(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
		this.sections.refresh(actor, id);
		next.addFlashAttribute("done", "All figures are as they stand now.");
		return "redirect:/manage/reports/" + id;
	}

}
