package org.remit.reading.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.remit.platform.actor.Actor;
import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposts;
import org.remit.publishing.steps.Tasks;

/** Where those who work with Remit begin: what waits for them, and where things are. */
@Controller
class WorkController {

	private final Tasks tasks;

	private final DueLists due;

	private final Signposts signposts;

	WorkController(Tasks tasks, DueLists due, Signposts signposts) {
		this.tasks = tasks;
		this.due = due;
		this.signposts = signposts;
	}

	@GetMapping("/manage")
	String show(Actor actor, Model model) {
		model.addAttribute("tasks", this.tasks.of(actor));
		model.addAttribute("due", this.due.of(actor));
		model.addAttribute("signposts", this.signposts.at(Signpost.Place.STAFF_HOME, actor));
		return "reading/home/work";
	}

	/** All that is due, where the first page shows the first few of each kind. */
	@GetMapping("/manage/due")
	String due(Actor actor, Model model) {
		model.addAttribute("due", this.due.of(actor));
		return "reading/home/due";
	}

}
