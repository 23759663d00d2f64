package org.remit.dashboard;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.remit.plans.PlanReminders;
import org.remit.platform.Actor;
import org.remit.publishing.Tasks;

/** Where those who work with Remit begin: what waits for them, and where things are. */
@Controller
class WorkController {

	private final Tasks tasks;

	private final PlanReminders reminders;

	WorkController(Tasks tasks, PlanReminders reminders) {
		this.tasks = tasks;
		this.reminders = reminders;
	}

	@GetMapping("/manage")
	String show(Actor actor, Model model) {
		model.addAttribute("tasks", this.tasks.of(actor));
		model.addAttribute("reminders", this.reminders.of(actor));
		return "dashboard/work";
	}

}
