package org.remit.reports.progress;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.publishing.steps.Overviews;
import org.remit.reports.annexes.Annexes;

/** A report's own page for staff: its sections, its annexes, and where it stands. */
@Component
class OutlinePage {

	static final String VIEW = "reports/progress/outline";

	private final Outlines outlines;

	private final Annexes annexes;

	private final Overviews overviews;

	private final Deadlines deadlines;

	private final DueReports due;

	OutlinePage(Outlines outlines, Annexes annexes, Overviews overviews, Deadlines deadlines, DueReports due) {
		this.outlines = outlines;
		this.annexes = annexes;
		this.overviews = overviews;
		this.deadlines = deadlines;
		this.due = due;
	}

	String show(Model model, UUID id, Actor actor) {
		Outline outline = this.outlines.of(id);
		model.addAttribute("outline", outline);
		model.addAttribute("annexes", this.annexes.of(actor, id));
		model.addAttribute("due", this.due.of(outline.report(), this.overviews.show(model, id, actor)).orElse(null));
		model.addAttribute("rule", this.deadlines.rule());
		return VIEW;
	}

}
