package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.plans.plans.EndForm;
import org.remit.plans.plans.Priorities;
import org.remit.plans.plans.Priority;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Documents;

/**
 * The front door to milestones. A day that is moved keeps the one that was promised
 * first, and why it was moved.
 */
@Service
@Transactional(readOnly = true)
public class Milestones {

	private static final int MOST = 100;

	private final MilestoneRepository milestones;

	private final MilestoneChangeRepository changes;

	private final Priorities priorities;

	private final Posts posts;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	private final SettableClock clock;

	Milestones(MilestoneRepository milestones, MilestoneChangeRepository changes, Priorities priorities, Posts posts,
			OneTimeIds oneTimeIds, AuditTrail audit, SettableClock clock) {
		this.milestones = milestones;
		this.changes = changes;
		this.priorities = priorities;
		this.posts = posts;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
		this.clock = clock;
	}

	public Optional<Milestone> find(UUID id) {
		return this.milestones.findById(id);
	}

	/** One of this plan's, whether it still counts or not. */
	public Milestone get(UUID plan, UUID id) {
		return find(id).filter((one) -> one.priority().plan().id().equals(plan))
			.orElseThrow(() -> new NotFound("milestone"));
	}

	/** One that counts today, for those who write the plan. */
	public Milestone toEdit(Actor actor, UUID plan, UUID id) {
		Milestone milestone = get(plan, id);
		this.priorities.toEdit(actor, plan, milestone.priority().id());
		if (milestone.endsOn() != null) {
			throw new Stale("This milestone was taken out. Its history can be read as at an earlier day.");
		}
		return milestone;
	}

	/** The form with how it stands now, for those who write the plan. */
	public MilestoneForm form(Actor actor, UUID plan, UUID id) {
		return MilestoneForm.of(toEdit(actor, plan, id));
	}

	/** Those that a priority has today, the soonest first. */
	public List<Milestone> of(UUID priority) {
		return this.milestones.present(priority);
	}

	/** How a milestone stood, newest first. */
	public List<MilestoneChange> history(UUID milestone) {
		return this.changes.of(milestone);
	}

	/** Adds it, or finds what the same form made a moment ago. */
	@Transactional
	public Milestone add(Actor actor, UUID plan, UUID priorityId, MilestoneForm form) {
		this.oneTimeIds.claim(plan);
		Priority priority = this.priorities.toEdit(actor, plan, priorityId);
		Optional<Milestone> made = find(form.id());
		if (made.isPresent()) {
			return same(made.get(), priorityId, form);
		}
		if (of(priorityId).size() >= MOST) {
			throw new RuleBroken("title", "A priority has %d milestones or fewer".formatted(MOST));
		}
		check(form);
		Milestone milestone = new Milestone(priority, form, this.clock.today());
		milestone.describe(form, owner(form.owner()));
		this.milestones.save(milestone);
		note(actor, milestone, null, "");
		record(actor, "added a milestone", plan, milestone.title());
		return milestone;
	}

	/** Null for none. */
	private Post owner(UUID id) {
		return (id == null) ? null
				: this.posts.find(id).orElseThrow(() -> new RuleBroken("owner", "Choose a post from the list"));
	}

	private static Milestone same(Milestone made, UUID priority, MilestoneForm form) {
		if (!made.priority().id().equals(priority) || !form.says(made)) {
			throw new Stale("This form has already made a milestone. Save again to change that one.");
		}
		return made;
	}

	@Transactional
	public Milestone change(Actor actor, UUID plan, UUID id, MilestoneForm form) {
		this.oneTimeIds.claim(plan);
		Milestone milestone = toEdit(actor, plan, id);
		Stale.check(form.version(), milestone.version());
		check(form);
		LocalDate before = milestone.dueOn();
		boolean moved = !form.dueOn().equals(before);
		requireReason(moved, form);
		if (!form.says(milestone)) {
			boolean stands = form.stands(milestone);
			milestone.describe(form, owner(form.owner()));
			if (!stands) {
				note(actor, milestone, moved ? before : null, form.moveReason());
			}
			record(actor, moved ? "moved a milestone" : "changed a milestone", plan, milestone.title());
		}
		return milestone;
	}

	private static void requireReason(boolean moved, MilestoneForm form) {
		if (moved && form.moveReason().isEmpty()) {
			throw new RuleBroken("moveReason", "Say why the milestone is moved");
		}
		if (!moved && !form.moveReason().isEmpty()) {
			throw new RuleBroken("dueOn", "Enter the new day, or leave out why it is moved");
		}
	}

	private void check(MilestoneForm form) {
		if (form.status().needsReason() && form.reason().isEmpty()) {
			throw new RuleBroken("reason", "Say why it is %s".formatted(form.status().label().toLowerCase(Locale.UK)));
		}
		boolean done = form.status() == MilestoneStatus.DONE;
		if (done && form.doneOn() == null) {
			throw new RuleBroken("doneOn", "Enter the day on which it was done");
		}
		if (!done && form.doneOn() != null) {
			throw new RuleBroken("doneOn", "Leave the day out, or choose \u201cDone\u201d");
		}
		if (done && form.doneOn().isAfter(this.clock.today())) {
			throw new RuleBroken("doneOn", "The day must be today or earlier");
		}
	}

	/** From today on the priority no longer has it, see {@link Priorities#end}. */
	@Transactional
	public void end(Actor actor, UUID plan, UUID id, EndForm form) {
		this.oneTimeIds.claim(plan);
		Milestone milestone = toEdit(actor, plan, id);
		Stale.check(form.version(), milestone.version());
		milestone.end(this.clock.today().minusDays(1), form.reason());
		record(actor, "took a milestone out", plan, "%s. %s".formatted(milestone.title(), form.reason()));
	}

	private void note(Actor actor, Milestone milestone, LocalDate movedFrom, String why) {
		this.changes.save(new MilestoneChange(milestone, movedFrom, why).signed(actor.name(), this.clock.today(),
				this.clock.instant()));
	}

	private void record(Actor actor, String action, UUID plan, String detail) {
		this.audit.record(actor, action, Documents.AUDITED, plan, detail);
	}

}
