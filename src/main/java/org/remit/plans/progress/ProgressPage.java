package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.posts.Posts;
import org.remit.plans.plans.Priority;
import org.remit.plans.plans.PriorityPage;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;

/** What the pages about milestones and progress show beside their fields. */
@Component
class ProgressPage {

	private final PriorityPage page;

	private final Milestones milestones;

	private final Posts posts;

	private final SettableClock clock;

	ProgressPage(PriorityPage page, Milestones milestones, Posts posts, SettableClock clock) {
		this.page = page;
		this.milestones = milestones;
		this.posts = posts;
		this.clock = clock;
	}

	/** A priority that the plan has today. */
	Priority show(Model model, Actor actor, UUID plan, UUID priority) {
		return this.page.show(model, actor, plan, priority);
	}

	/** One that its priority has today. */
	Milestone showMilestone(Model model, Actor actor, UUID plan, UUID id) {
		Milestone milestone = this.milestones.toEdit(actor, plan, id);
		show(model, actor, plan, milestone.priority().id());
		model.addAttribute("milestone", milestone);
		return milestone;
	}

	void showMilestoneChoices(Model model) {
		offer(model, "posts", this.posts.all().stream().map((post) -> Option.of(post.id(), post.title())).toList());
		model.addAttribute("statuses",
				Stream.of(MilestoneStatus.values())
					.map((one) -> Option.of(one, one.label(), one.needsReason() ? "Say why below" : ""))
					.toList());
	}

	/** What an update may be about. */
	void showUpdateChoices(Model model, Priority priority) {
		offer(model, "milestones",
				this.milestones.of(priority.id()).stream().map((one) -> Option.of(one.id(), one.title())).toList());
	}

	/** With what stands for ids where two versions are shown side by side. */
	private static void offer(Model model, String name, List<Option> options) {
		model.addAttribute(name, options);
		model.addAttribute("names",
				options.stream().collect(Collectors.toMap((one) -> UUID.fromString(one.value()), Option::text)));
	}

	LocalDate today() {
		return this.clock.today();
	}

}
