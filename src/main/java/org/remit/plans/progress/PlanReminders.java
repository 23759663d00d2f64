package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.plans.plans.Plan;
import org.remit.plans.plans.PlanSuccession;
import org.remit.plans.plans.PlanSuccessions;
import org.remit.plans.plans.Plans;
import org.remit.platform.actor.Actor;
import org.remit.platform.rooms.DueWork;
import org.remit.platform.time.Day;
import org.remit.platform.time.Reminder;
import org.remit.platform.time.SettableClock;

/**
 * What waits for those who edit plans: milestones that are late or due within a
 * fortnight, and plans past their review day.
 */
@Service
@Order(5)
@Transactional(readOnly = true)
public class PlanReminders implements DueWork {

	private final Plans plans;

	private final PlanSuccessions successions;

	private final MilestoneRepository milestones;

	private final SettableClock clock;

	PlanReminders(Plans plans, PlanSuccessions successions, MilestoneRepository milestones, SettableClock clock) {
		this.plans = plans;
		this.successions = successions;
		this.milestones = milestones;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "plans";
	}

	@Override
	public String heading() {
		return "Plans";
	}

	/** The oldest first; only of what the actor edits. */
	@Override
	public List<Reminder> of(Actor actor) {
		LocalDate today = this.clock.today();
		List<Plan> toReview = this.plans.toReview(today);
		List<Milestone> due = this.milestones.due(Reminder.horizon(today));
		Map<UUID, LocalDate> replaced = replaced(
				Stream.concat(toReview.stream(), due.stream().map(PlanReminders::plan)).toList());
		Predicate<Plan> concerned = (plan) -> actor.edits(plan.document().area().id())
				&& !plan.status(replaced.get(plan.id()), today).isOver();
		return Stream
			.concat(toReview.stream().filter(concerned).map((one) -> review(one, today)),
					due.stream().filter((one) -> concerned.test(plan(one))).map((one) -> milestone(one, today)))
			.sorted()
			.toList();
	}

	private static Plan plan(Milestone milestone) {
		return milestone.priority().plan();
	}

	private Map<UUID, LocalDate> replaced(List<Plan> plans) {
		return this.successions.of(plans.stream().map(Plan::id).toList())
			.stream()
			.collect(Collectors.toMap((one) -> one.predecessor().id(), PlanSuccession::happenedOn,
					(one, other) -> one.isBefore(other) ? one : other));
	}

	private static Reminder review(Plan plan, LocalDate today) {
		return of(plan, plan.reviewOn(), "To be reviewed by %s".formatted(Day.write(plan.reviewOn())), today);
	}

	private static Reminder milestone(Milestone milestone, LocalDate today) {
		return of(plan(milestone), milestone.dueOn(),
				"Milestone due on %s: %s".formatted(Day.write(milestone.dueOn()), milestone.title()), today);
	}

	private static Reminder of(Plan plan, LocalDate on, String words, LocalDate today) {
		return Reminder.due(plan.title(), "/manage/plans/" + plan.id(), on, words, today);
	}

}
