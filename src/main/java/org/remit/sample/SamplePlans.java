package org.remit.sample;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import org.remit.plans.plans.PlanSuccessions;
import org.remit.plans.plans.Plans;
import org.remit.plans.plans.Priorities;
import org.remit.plans.plans.PriorityForm;
import org.remit.plans.plans.PriorityKind;
import org.remit.plans.plans.SuccessionForm;
import org.remit.plans.progress.MilestoneForm;
import org.remit.plans.progress.MilestoneStatus;
import org.remit.plans.progress.Milestones;
import org.remit.plans.progress.ProgressUpdates;
import org.remit.plans.progress.UpdateForm;
import org.remit.platform.time.SettableClock;

/**
 * The sample council's plans: its strategic plan, and the children's plan of the
 * safeguarding partnership, with the board's plan before it and the next one in
 * preparation.
 */
@Component
class SamplePlans {

	static final UUID STRATEGIC = SampleActors.id("plan: strategic");

	static final UUID CHILDREN = SampleActors.id("plan: children");

	static final UUID BUSINESS = SampleActors.id("plan: safeguarding board");

	static final UUID NEXT = SampleActors.id("plan: next children's");

	private static final LocalDate ADOPTED = LocalDate.of(2022, 11, 7);

	private static final LocalDate REVISED = LocalDate.of(2026, 7, 20);

	private final Plans plans;

	private final Priorities priorities;

	private final Milestones milestones;

	private final ProgressUpdates updates;

	private final PlanSuccessions successions;

	private final SampleSteps steps;

	private final SettableClock clock;

	SamplePlans(Plans plans, Priorities priorities, Milestones milestones, ProgressUpdates updates,
			PlanSuccessions successions, SampleSteps steps, SettableClock clock) {
		this.plans = plans;
		this.priorities = priorities;
		this.milestones = milestones;
		this.updates = updates;
		this.successions = successions;
		this.steps = steps;
		this.clock = clock;
	}

	void load() {
		this.clock.on(LocalDate.of(2017, 4, 3), () -> {
			this.plans.add(SampleActors.AUTHOR, SamplePlanTexts.business());
			this.steps.publish(BUSINESS, "");
		});
		this.clock.on(ADOPTED, this::adopt);
		loadStrategic();
		report();
		this.clock.on(REVISED, () -> this.steps.publish(CHILDREN,
				"Progress to the end of June; the day of the youth council was moved."));
		this.clock.on(LocalDate.of(2026, 10, 5), this::prepareNext);
	}

	private void adopt() {
		this.plans.add(SampleActors.AUTHOR, SamplePlanTexts.children());
		succeed(BUSINESS, CHILDREN, ADOPTED);
		priority(CHILDREN, "1", "Children stay safe with their families", PriorityKind.STRATEGIC,
				"Fewer children come into care because help came late\nFamilies are asked once");
		priority(CHILDREN, "2", "Children in care live close to home", PriorityKind.DIRECTORATE,
				"More foster carers in the borough\nBrothers and sisters live together");
		priority(CHILDREN, "5", "Young people have a say", PriorityKind.DIRECTORATE, "A youth council that is heard");
		milestone(CHILDREN, "1", "Family group conferences offered to every family", LocalDate.of(2025, 3, 31),
				SampleRegister.EARLY_HELP);
		milestone(CHILDREN, "2", "Twenty new foster carers approved", LocalDate.of(2026, 12, 4),
				SampleRegister.CHILDREN_DIRECTOR);
		milestone(CHILDREN, "5", "A youth council elected", LocalDate.of(2026, 2, 27), SampleRegister.EARLY_HELP);
		this.steps.publish(CHILDREN, "");
	}

	private void loadStrategic() {
		this.clock.on(LocalDate.of(2024, 3, 4), () -> {
			this.plans.add(SampleActors.AUTHOR, SamplePlanTexts.strategic());
			priority(STRATEGIC, "1", "A town centre to live in", PriorityKind.STRATEGIC, "More homes above shops");
			priority(STRATEGIC, "2a", "Clean streets", PriorityKind.DIRECTORATE, "Less litter, and less of it burned");
			milestone(STRATEGIC, "1", "Old market hall reopened", LocalDate.of(2026, 9, 30),
					SampleRegister.PLACE_DIRECTOR);
			this.steps.publish(STRATEGIC, "");
		});
		update(STRATEGIC, "1", LocalDate.of(2026, 9, 30),
				"The builders found no sound roof. The hall opens in spring.");
	}

	/** Eight quarters, in which one thing was done and another put off. */
	private void report() {
		update(CHILDREN, "1", LocalDate.of(2024, 9, 30), "Conferences are offered in two of the four districts.");
		update(CHILDREN, "5", LocalDate.of(2024, 12, 31), "Three schools chose their candidates.");
		change(CHILDREN, "1", LocalDate.of(2025, 3, 24),
				(form) -> form.standing(MilestoneStatus.DONE, "", LocalDate.of(2025, 3, 21)));
		update(CHILDREN, "1", LocalDate.of(2025, 3, 31),
				"Conferences are offered everywhere.\n- 64 families took part\n- 51 of them stayed together");
		update(CHILDREN, "2", LocalDate.of(2025, 6, 30), "Nine carers were approved since April.");
		update(CHILDREN, "5", LocalDate.of(2025, 9, 30), "All secondary schools take part.");
		change(CHILDREN, "5", LocalDate.of(2025, 12, 8),
				(form) -> form
					.moved(LocalDate.of(2026, 9, 18), "The returning officer asked for the start of a school year")
					.standing(MilestoneStatus.AT_RISK, "Two schools have no candidates yet", null));
		update(CHILDREN, "2", LocalDate.of(2025, 12, 31), "Fourteen carers were approved, two left.");
		update(CHILDREN, "1", LocalDate.of(2026, 3, 31), "Fewer families came back within a year.");
		update(CHILDREN, "2", LocalDate.of(2026, 6, 30), "Seventeen carers were approved, two left.");
	}

	private void prepareNext() {
		this.plans.add(SampleActors.AUTHOR, SamplePlanTexts.next());
		succeed(CHILDREN, NEXT, LocalDate.of(2027, 4, 1));
	}

	private void succeed(UUID earlier, UUID later, LocalDate day) {
		this.successions.add(SampleActors.AUTHOR, later,
				new SuccessionForm(SampleActors.id("replaced: " + earlier), earlier, false, day));
	}

	private void priority(UUID plan, String number, String title, PriorityKind kind, String outcomes) {
		this.priorities.add(SampleActors.AUTHOR, plan,
				new PriorityForm(priority(plan, number), null, number, title, kind, outcomes));
	}

	static UUID priority(UUID plan, String number) {
		return SampleActors.id("priority %s of %s".formatted(number, plan));
	}

	private void milestone(UUID plan, String number, String title, LocalDate due, UUID owner) {
		this.milestones.add(SampleActors.AUTHOR, plan, priority(plan, number), new MilestoneForm(
				milestone(plan, number), null, title, owner, due, "", MilestoneStatus.ON_TRACK, "", null));
	}

	private static UUID milestone(UUID plan, String number) {
		return SampleActors.id("milestone %s of %s".formatted(number, plan));
	}

	private void change(UUID plan, String number, LocalDate day, UnaryOperator<MilestoneForm> change) {
		UUID id = milestone(plan, number);
		this.clock.on(day, () -> this.milestones.change(SampleActors.AUTHOR, plan, id,
				change.apply(this.milestones.form(SampleActors.AUTHOR, plan, id))));
	}

	private void update(UUID plan, String number, LocalDate day, String text) {
		this.clock.on(day.plusDays(6), () -> this.updates.add(SampleActors.AUTHOR, plan, priority(plan, number),
				new UpdateForm(SampleActors.id("update %s of %s, %s".formatted(number, plan, day)), day, null, text)));
	}

}
