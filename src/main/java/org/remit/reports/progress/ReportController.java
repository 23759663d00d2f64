package org.remit.reports.progress;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.reports.reports.Reports;

/** Reports as those who work on them see them. */
@Controller
@RequestMapping("/manage/reports")
class ReportController {

	private final Reports reports;

	private final OutlinePage outlines;

	private final DueReports due;

	ReportController(Reports reports, OutlinePage outlines, DueReports due) {
		this.reports = reports;
		this.outlines = outlines;
		this.due = due;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("standings", this.reports.all());
		model.addAttribute("due", this.due.all());
		return "reports/progress/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		return this.outlines.show(model, id, actor);
	}

}
