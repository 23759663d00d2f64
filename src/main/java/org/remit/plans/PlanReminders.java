package org.remit.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.Actor;
import org.remit.platform.Role;
import org.remit.platform.SettableClock;
import org.remit.platform.text.Day;

/**
 * What waits for the officers of an area in its plans: milestones that are late or due
 * within a fortnight, and plans past their review day.
 */
@Service
@Transactional(readOnly = true)
public class PlanReminders {

	private static final int DAYS_AHEAD = 14;

	private final PlanRepository plans;

	private final PlanSuccessionRepository successions;

	private final MilestoneRepository milestones;

	private final SettableClock clock;

	PlanReminders(PlanRepository plans, PlanSuccessionRepository successions, MilestoneRepository milestones,
			SettableClock clock) {
		this.plans = plans;
		this.successions = successions;
		this.milestones = milestones;
		this.clock = clock;
	}

	/** The oldest first; only of the actor's own areas. */
	public List<PlanReminder> of(Actor actor) {
		if (!actor.is(Role.OFFICER) || actor.areas().isEmpty()) {
			return List.of();
		}
		LocalDate today = this.clock.today();
		List<Plan> toReview = this.plans.toReview(actor.areas(), today);
		List<Milestone> due = this.milestones.due(actor.areas(), today.plusDays(DAYS_AHEAD));
		Map<UUID, LocalDate> replaced = replaced(
				Stream.concat(toReview.stream(), due.stream().map((one) -> one.priority().plan())).toList());
		return Stream
			.concat(toReview.stream().map((one) -> review(one)), due.stream().map((one) -> milestone(one, today)))
			.filter((one) -> !one.plan().status(replaced.get(one.plan().id()), today).isOver())
			.sorted(Comparator.comparing(PlanReminder::on).thenComparing(PlanReminder::words))
			.toList();
	}

	private Map<UUID, LocalDate> replaced(List<Plan> plans) {
		return this.successions.of(plans.stream().map(Plan::id).toList())
			.stream()
			.collect(Collectors.toMap((one) -> one.predecessor().id(), PlanSuccession::happenedOn,
					(one, other) -> one.isBefore(other) ? one : other));
	}

	private static PlanReminder review(Plan plan) {
		return new PlanReminder(plan, plan.reviewOn(),
				"Was to be reviewed by %s".formatted(Day.write(plan.reviewOn())));
	}

	private static PlanReminder milestone(Milestone milestone, LocalDate today) {
		return new PlanReminder(milestone.priority().plan(), milestone.dueOn(),
				(milestone.dueOn().isBefore(today) ? "Milestone overdue since %s: %s" : "Milestone due on %s: %s")
					.formatted(Day.write(milestone.dueOn()), milestone.title()));
	}

}
