package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Documents;

/** The front door to the priorities of plans. */
@Service
@Transactional(readOnly = true)
public class Priorities {

	private static final int MOST = 100;

	private static final int MOST_OUTCOMES = 100;

	private final PriorityRepository priorities;

	private final Plans plans;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	private final SettableClock clock;

	Priorities(PriorityRepository priorities, Plans plans, OneTimeIds oneTimeIds, AuditTrail audit,
			SettableClock clock) {
		this.priorities = priorities;
		this.plans = plans;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
		this.clock = clock;
	}

	public Optional<Priority> find(UUID id) {
		return this.priorities.findById(id);
	}

	/** One of this plan's, whether the plan still has it or not. */
	public Priority get(UUID plan, UUID id) {
		return find(id).filter((one) -> one.plan().id().equals(plan)).orElseThrow(() -> new NotFound("priority"));
	}

	/** One that the plan has today, for those who write the plan. */
	public Priority toEdit(Actor actor, UUID plan, UUID id) {
		Priority priority = get(plan, id);
		Documents.requireEditor(actor, priority.plan().document().area());
		if (priority.endsOn() != null) {
			throw new Stale("The plan no longer has this priority. Its history can be read as at an earlier day.");
		}
		return priority;
	}

	/** Those that a plan has today, in their order. */
	public List<Priority> of(UUID plan) {
		return this.priorities.present(plan);
	}

	/** Those that these plans have on a day, each in its plan's order, with outcomes. */
	public List<Priority> on(Collection<UUID> plans, LocalDate day) {
		return this.priorities.on(plans, day);
	}

	/** Those that any plan has today, by the plan's title and in their order. */
	public List<Priority> all() {
		return this.priorities.present();
	}

	/** Adds it at the end, or finds what the same form made a moment ago. */
	@Transactional
	public Priority add(Actor actor, UUID planId, PriorityForm form) {
		this.oneTimeIds.claim(planId);
		Plan plan = this.plans.toEdit(actor, planId);
		Optional<Priority> made = find(form.id());
		if (made.isPresent()) {
			return same(made.get(), planId, form);
		}
		List<Priority> present = of(planId);
		if (present.size() >= MOST) {
			throw new RuleBroken("number", "A plan has %d priorities or fewer".formatted(MOST));
		}
		check(present, form);
		Priority priority = new Priority(form.id(), plan, this.priorities.lastPosition(planId) + 1, this.clock.today());
		priority.describe(form);
		record(actor, "added a priority", planId, priority.heading());
		return this.priorities.save(priority);
	}

	private static Priority same(Priority made, UUID plan, PriorityForm form) {
		if (!made.plan().id().equals(plan) || !form.says(made)) {
			throw new Stale("This form has already made a priority. Save again to change that one.");
		}
		return made;
	}

	@Transactional
	public Priority change(Actor actor, UUID plan, UUID id, PriorityForm form) {
		this.oneTimeIds.claim(plan);
		Priority priority = toEdit(actor, plan, id);
		Stale.check(form.version(), priority.version());
		check(of(plan).stream().filter((one) -> !one.id().equals(id)).toList(), form);
		if (!form.says(priority)) {
			priority.describe(form);
			record(actor, "changed a priority", plan, priority.heading());
		}
		return priority;
	}

	private static void check(List<Priority> others, PriorityForm form) {
		if (others.stream().anyMatch((one) -> one.number().equalsIgnoreCase(form.number()))) {
			throw new RuleBroken("number", "The plan has another priority with this number");
		}
		if (form.lines().size() > MOST_OUTCOMES) {
			throw new RuleBroken("outcomes", "Enter %d outcomes or fewer".formatted(MOST_OUTCOMES));
		}
		if (form.lines().stream().anyMatch((line) -> line.length() > 2_000)) {
			throw new RuleBroken("outcomes", "Each outcome must be 2,000 characters or fewer");
		}
	}

	/** Changes places with the one before it; the first stays where it is. */
	@Transactional
	public void raise(Actor actor, UUID plan, UUID id) {
		this.oneTimeIds.claim(plan);
		Priority priority = toEdit(actor, plan, id);
		List<Priority> present = of(plan);
		int at = present.indexOf(priority);
		if (at > 0) {
			Priority before = present.get(at - 1);
			int position = before.position();
			before.place(priority.position());
			priority.place(position);
			record(actor, "moved a priority up", plan, priority.heading());
		}
	}

	/**
	 * From today on the plan no longer has it. As at an earlier day it is shown as it
	 * was; what is entered and taken out on one day was a slip.
	 */
	@Transactional
	public void end(Actor actor, UUID plan, UUID id, EndForm form) {
		this.oneTimeIds.claim(plan);
		Priority priority = toEdit(actor, plan, id);
		Stale.check(form.version(), priority.version());
		priority.end(this.clock.today().minusDays(1), form.reason());
		record(actor, "took a priority out", plan, "%s. %s".formatted(priority.heading(), form.reason()));
	}

	private void record(Actor actor, String action, UUID plan, String detail) {
		this.audit.record(actor, action, Documents.AUDITED, plan, detail);
	}

}
