package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;

/** What the pages under a plan show: its crumbs, and what can be chosen. */
@Component
class PriorityPage {

	private final Plans plans;

	private final Priorities priorities;

	private final Milestones milestones;

	private final PlanPage page;

	private final SettableClock clock;

	PriorityPage(Plans plans, Priorities priorities, Milestones milestones, PlanPage page, SettableClock clock) {
		this.plans = plans;
		this.priorities = priorities;
		this.milestones = milestones;
		this.page = page;
		this.clock = clock;
	}

	/** Refuses everyone who may not edit the plan. */
	Plan show(Model model, Actor actor, UUID id) {
		Plan plan = this.plans.toEdit(actor, id);
		model.addAttribute("plan", plan);
		model.addAttribute("kinds", PlanPage.options(PriorityKind.values(), PriorityKind::label, (one) -> ""));
		return plan;
	}

	/** One that the plan has today. */
	Priority show(Model model, Actor actor, UUID plan, UUID id) {
		Priority priority = this.priorities.toEdit(actor, plan, id);
		show(model, actor, plan);
		model.addAttribute("priority", priority);
		return priority;
	}

	/** One that its priority has today. */
	Milestone showMilestone(Model model, Actor actor, UUID plan, UUID id) {
		Milestone milestone = this.milestones.toEdit(actor, plan, id);
		show(model, actor, plan, milestone.priority().id());
		model.addAttribute("milestone", milestone);
		return milestone;
	}

	void showMilestoneChoices(Model model) {
		List<Option> posts = this.page.posts();
		model.addAttribute("posts", posts);
		model.addAttribute("names", PlanPage.names(posts));
		model.addAttribute("statuses", PlanPage.options(MilestoneStatus.values(), MilestoneStatus::label,
				(one) -> one.needsReason() ? "Say why below" : ""));
	}

	/** What an update may be about. */
	void showUpdateChoices(Model model, Priority priority) {
		List<Option> milestones = this.milestones.of(priority.id())
			.stream()
			.map((one) -> Option.of(one.id(), one.title()))
			.toList();
		model.addAttribute("milestones", milestones);
		model.addAttribute("names", PlanPage.names(milestones));
	}

	LocalDate today() {
		return this.clock.today();
	}

	static String address(UUID plan, Priority priority) {
		return "redirect:/manage/plans/%s#progress-%d".formatted(plan, priority.key());
	}

}
