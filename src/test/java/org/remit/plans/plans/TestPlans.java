package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.plans.progress.Milestone;
import org.remit.plans.progress.MilestoneForm;
import org.remit.plans.progress.MilestoneStatus;
import org.remit.plans.progress.Milestones;
import org.remit.plans.progress.ProgressUpdate;
import org.remit.plans.progress.ProgressUpdates;
import org.remit.plans.progress.UpdateForm;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.steps.Approvals;
import org.remit.publishing.steps.Publications;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.Submissions;

/**
 * Plans of a test's own, in the area of the sample account {@code officer}, taken through
 * their steps by two people who have no other part in the tests.
 */
@Component
public class TestPlans {

	public static final Actor AUTHOR = actor("Una Author");

	static final Actor APPROVER = actor("Ivo Approver");

	static final LocalDate DUE = LocalDate.of(2026, 3, 31);

	private final Plans plans;

	private final Priorities priorities;

	private final Milestones milestones;

	private final ProgressUpdates updates;

	private final PlanSuccessions successions;

	private final Areas areas;

	private final Standings standings;

	private final Submissions submissions;

	private final Approvals approvals;

	private final Publications publications;

	private final SettableClock clock;

	TestPlans(Plans plans, Priorities priorities, Milestones milestones, ProgressUpdates updates,
			PlanSuccessions successions, Areas areas, Standings standings, Submissions submissions, Approvals approvals,
			Publications publications, SettableClock clock) {
		this.plans = plans;
		this.priorities = priorities;
		this.milestones = milestones;
		this.updates = updates;
		this.successions = successions;
		this.areas = areas;
		this.standings = standings;
		this.submissions = submissions;
		this.approvals = approvals;
		this.publications = publications;
		this.clock = clock;
	}

	private static Actor actor(String name) {
		return new Actor(UUID.randomUUID(), name, Set.of(Role.DEMOCRATIC_SERVICES), Set.of(), null);
	}

	/** One that stands nowhere else. */
	public static String aTitle() {
		return "Plan " + UUID.randomUUID().toString().substring(0, 13);
	}

	public UUID add() {
		return add(aTitle(), "");
	}

	public UUID add(String title, String aliases) {
		return add("Children\u2019s Services", title, aliases, null);
	}

	public UUID add(String area, String title, String aliases, LocalDate reviewOn) {
		UUID id = UUID.randomUUID();
		this.plans.add(AUTHOR, new PlanForm(id, null, title, aliases, area(area), PlanType.STRATEGY, "", null, null,
				null, Stage.ADOPTED, null, "", false, reviewOn, "", ""));
		return id;
	}

	UUID area(String name) {
		return this.areas.all()
			.stream()
			.filter((area) -> area.name().equals(name))
			.map(Area::id)
			.findFirst()
			.orElseThrow();
	}

	PlanForm form(UUID id) {
		return this.plans.form(AUTHOR, id);
	}

	/** The plan under another title. */
	public void retitle(UUID id, String title) {
		PlanForm form = form(id);
		this.plans.change(AUTHOR, id,
				new PlanForm(id, form.version(), title, form.aliases(), form.area(), form.type(), form.summary(),
						form.owner(), form.startsOn(), form.endsOn(), form.stage(), form.board(), form.approvedBy(),
						form.policyFramework(), form.reviewOn(), form.link(), form.linkWords()));
	}

	public Priority priority(UUID plan, String number) {
		return this.priorities.add(AUTHOR, plan, new PriorityForm(UUID.randomUUID(), null, number, "Priority " + number,
				PriorityKind.STRATEGIC, "First outcome\nSecond outcome"));
	}

	/** The plan no longer has it. */
	public void end(Priority priority) {
		this.priorities.end(AUTHOR, priority.plan().id(), priority.id(),
				new EndForm(priority.version(), "Taken out by a test"));
	}

	public Milestone milestone(Priority priority, String title) {
		return milestone(priority, title, DUE);
	}

	public Milestone milestone(Priority priority, String title, LocalDate due) {
		return this.milestones.add(AUTHOR, priority.plan().id(), priority.id(),
				new MilestoneForm(UUID.randomUUID(), null, title, null, due, "", MilestoneStatus.ON_TRACK, "", null));
	}

	public void change(Milestone milestone, UnaryOperator<MilestoneForm> change) {
		UUID plan = milestone.priority().plan().id();
		this.milestones.change(AUTHOR, plan, milestone.id(),
				change.apply(this.milestones.form(AUTHOR, plan, milestone.id())));
	}

	public ProgressUpdate update(Priority priority, LocalDate day, String text) {
		return this.updates.add(AUTHOR, priority.plan().id(), priority.id(),
				new UpdateForm(UUID.randomUUID(), day, null, text));
	}

	public void succeed(UUID earlier, UUID later, LocalDate day) {
		this.successions.add(AUTHOR, later, new SuccessionForm(UUID.randomUUID(), earlier, false, day));
	}

	public void publish(UUID id) {
		Standing draft = this.standings.of(id);
		this.submissions.submit(AUTHOR, id, draft.draftHash(), "Something changed.", false);
		this.approvals.approve(APPROVER, id, this.standings.of(id).open().version());
		this.publications.publish(APPROVER, id, this.standings.of(id).open().version(), this.clock.today());
	}

	public Standing standing(UUID id) {
		return this.standings.of(id);
	}

	/** Where the public reads it. */
	public String address(UUID id) {
		return "/plans/" + standing(id).document().slug();
	}

	/** Does the work as if it were that day. */
	public void on(LocalDate day, Runnable work) {
		this.clock.on(day, work);
	}

	public LocalDate today() {
		return this.clock.today();
	}

}
