package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.plans.plans.Priorities;
import org.remit.plans.plans.Priority;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.Day;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Mistake;
import org.remit.publishing.documents.Documents;

/** The front door to progress updates: they are added and corrected, never changed. */
@Service
@Transactional(readOnly = true)
public class ProgressUpdates {

	private final ProgressUpdateRepository updates;

	private final Priorities priorities;

	private final Milestones milestones;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	private final SettableClock clock;

	ProgressUpdates(ProgressUpdateRepository updates, Priorities priorities, Milestones milestones,
			OneTimeIds oneTimeIds, AuditTrail audit, SettableClock clock) {
		this.updates = updates;
		this.priorities = priorities;
		this.milestones = milestones;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
		this.clock = clock;
	}

	public Optional<ProgressUpdate> find(UUID id) {
		return this.updates.findById(id);
	}

	/** One of this plan's, corrected or not. */
	public ProgressUpdate get(UUID plan, UUID id) {
		return find(id).filter((one) -> one.priority().plan().id().equals(plan) && !one.isTakenBack())
			.orElseThrow(() -> new NotFound("progress update"));
	}

	/** One that nothing corrects yet, for those who write the plan. */
	public ProgressUpdate toCorrect(Actor actor, UUID plan, UUID id) {
		ProgressUpdate update = get(plan, id);
		this.priorities.toEdit(actor, plan, update.priority().id());
		if (this.updates.correctionOf(id).isPresent()) {
			throw new Stale("Somebody corrected this meanwhile. Correct the correction where that is needed.");
		}
		return update;
	}

	/** All that was ever said of a priority, newest first, corrected or not. */
	public List<ProgressUpdate> everOf(UUID priority) {
		return this.updates.everOf(priority);
	}

	/** Adds it, or finds what the same form made a moment ago. */
	@Transactional
	public ProgressUpdate add(Actor actor, UUID plan, UUID priority, UpdateForm form) {
		this.oneTimeIds.claim(plan);
		Priority about = this.priorities.toEdit(actor, plan, priority);
		Optional<ProgressUpdate> made = find(form.id());
		return made.isPresent() ? same(made.get(), about, form) : save(actor, form, about, null);
	}

	/** Says it again, in the place of what was wrong. */
	@Transactional
	public ProgressUpdate correct(Actor actor, UUID plan, UUID wrong, UpdateForm form) {
		this.oneTimeIds.claim(plan);
		Optional<ProgressUpdate> made = find(form.id()).filter((one) -> corrects(one, wrong));
		if (made.isPresent()) {
			return same(made.get(), this.priorities.toEdit(actor, plan, made.get().priority().id()), form);
		}
		ProgressUpdate corrected = toCorrect(actor, plan, wrong);
		return save(actor, form, corrected.priority(), corrected);
	}

	private static boolean corrects(ProgressUpdate update, UUID wrong) {
		return update.corrects() != null && update.corrects().id().equals(wrong);
	}

	private static ProgressUpdate same(ProgressUpdate made, Priority about, UpdateForm form) {
		if (!made.priority().id().equals(about.id()) || !form.says(made)) {
			throw new Stale("This form has already made an update. Open the plan and correct that one.");
		}
		return made;
	}

	private ProgressUpdate save(Actor actor, UpdateForm form, Priority about, ProgressUpdate corrected) {
		if (form.madeOn().isAfter(this.clock.today())) {
			throw new RuleBroken("madeOn", "The day must be today or earlier");
		}
		ProgressUpdate update = new ProgressUpdate(form, about, milestone(form.milestone(), about), corrected);
		record(actor, (corrected != null) ? "corrected a progress update" : "added a progress update", about,
				form.madeOn(), "");
		return this.updates.save(update.signed(actor.name(), this.clock.instant()));
	}

	private Milestone milestone(UUID id, Priority about) {
		if (id == null) {
			return null;
		}
		return this.milestones.find(id)
			.filter((one) -> one.priority().id().equals(about.id()))
			.orElseThrow(() -> new RuleBroken("milestone", "Choose a milestone from the list"));
	}

	/** Nothing stands in its place: it should never have been entered. */
	@Transactional
	public void takeBack(Actor actor, UUID plan, UUID wrong, Mistake mistake) {
		this.oneTimeIds.claim(plan);
		ProgressUpdate taken = toCorrect(actor, plan, wrong);
		record(actor, "took a progress update back", taken.priority(), taken.madeOn(), ". " + mistake.reason());
		this.updates
			.save(ProgressUpdate.takingBack(taken, mistake.reason()).signed(actor.name(), this.clock.instant()));
	}

	private void record(Actor actor, String action, Priority about, LocalDate madeOn, String more) {
		this.audit.record(actor, action, Documents.AUDITED, about.plan().id(),
				"%s, as at %s%s".formatted(about.heading(), Day.write(madeOn), more));
	}

}
