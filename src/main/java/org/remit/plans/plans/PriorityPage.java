package org.remit.plans.plans;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;

/** What the pages under a plan show: its crumbs, and whose priority it can be. */
@Component
public class PriorityPage {

	private final Plans plans;

	private final Priorities priorities;

	PriorityPage(Plans plans, Priorities priorities) {
		this.plans = plans;
		this.priorities = priorities;
	}

	/** Refuses everyone who may not edit the plan. */
	Plan show(Model model, Actor actor, UUID id) {
		Plan plan = this.plans.toEdit(actor, id);
		model.addAttribute("plan", plan);
		model.addAttribute("kinds", PlanPage.options(PriorityKind.values(), PriorityKind::label, (one) -> ""));
		return plan;
	}

	/** One that the plan has today. */
	public Priority show(Model model, Actor actor, UUID plan, UUID id) {
		Priority priority = this.priorities.toEdit(actor, plan, id);
		show(model, actor, plan);
		model.addAttribute("priority", priority);
		return priority;
	}

	/** Back to the plan, where the priority stands. */
	public static String address(UUID plan, Priority priority) {
		return "redirect:/manage/plans/%s#progress-%d".formatted(plan, priority.key());
	}

}
