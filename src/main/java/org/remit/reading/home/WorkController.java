package org.remit.reading.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.remit.platform.actor.Actor;
import org.remit.publishing.steps.Tasks;

/** Where those who work with Remit begin: what waits for them, and where things are. */
@Controller
class WorkController {

	private final Tasks tasks;

	private final DueWork due;

	WorkController(Tasks tasks, DueWork due) {
		this.tasks = tasks;
		this.due = due;
	}

	@GetMapping("/manage")
	String show(Actor actor, Model model) {
		model.addAttribute("tasks", this.tasks.of(actor));
		model.addAttribute("due", this.due.of(actor));
		return "reading/home/work";
	}

	/** All that is due, where the first page shows the first few of each kind. */
	@GetMapping("/manage/due")
	String due(Actor actor, Model model) {
		model.addAttribute("due", this.due.of(actor));
		return "reading/home/due";
	}

}
