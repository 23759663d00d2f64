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
import org.remit.platform.actor.Stale;
import org.remit.platform.time.OneTimeIds;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;

/**
 * The front door to plans and strategies as they are being written. Priorities,
 * milestones, progress and successions have doors of their own.
 */
@Service
@Transactional(readOnly = true)
public class Plans {

	/** The key of plans as a kind of document, and of lines that are linked to one. */
	public static final String KIND = "plan";

	private final PlanRepository plans;

	private final PlanFilling filling;

	private final Documents documents;

	private final Standings standings;

	private final OneTimeIds oneTimeIds;

	Plans(PlanRepository plans, PlanFilling filling, Documents documents, Standings standings, OneTimeIds oneTimeIds) {
		this.plans = plans;
		this.filling = filling;
		this.documents = documents;
		this.standings = standings;
		this.oneTimeIds = oneTimeIds;
	}

	public Optional<Plan> find(UUID id) {
		return this.plans.findById(id);
	}

	public Plan get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("plan"));
	}

	/** One that the actor may write. */
	public Plan toEdit(Actor actor, UUID id) {
		Plan plan = get(id);
		Documents.requireEditor(actor, plan.document().area());
		return plan;
	}

	/** The form with what the draft says now, for those who write it. */
	public PlanForm form(Actor actor, UUID id) {
		return PlanForm.of(toEdit(actor, id));
	}

	/** Everything that can be chosen, by title, with all names. */
	public List<Plan> all() {
		return this.plans.allWithNames();
	}

	/** These, by title, with all names. */
	public List<Plan> withNames(Collection<UUID> ids) {
		return this.plans.withNames(ids);
	}

	/** Those that were to be reviewed by a day. */
	public List<Plan> toReview(LocalDate day) {
		return this.plans.toReview(day);
	}

	/** Where all of them stand, by title. */
	public List<Standing> standings() {
		return this.standings.of(this.plans.all().stream().map(Plan::document).toList());
	}

	/** Makes a plan, or finds the one that the same form made a moment ago. */
	@Transactional
	public void add(Actor actor, PlanForm form) {
		this.oneTimeIds.claim(form.id());
		if (this.plans.existsById(form.id())) {
			requireSame(form, toEdit(actor, form.id()));
			return;
		}
		Document document = this.documents.open(actor, form.id(), KIND, form.title(), this.filling.area(form));
		Plan plan = new Plan(document);
		this.filling.fill(plan, form);
		this.plans.save(plan);
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	private static void requireSame(PlanForm sent, Plan made) {
		if (!sent.says(made)) {
			throw new Stale("This form has already made a plan. Save again to change that one.");
		}
	}

	/** Saves the draft; the published editions stay as they are. */
	@Transactional
	public void change(Actor actor, UUID id, PlanForm form) {
		this.oneTimeIds.claim(id);
		Plan plan = toEdit(actor, id);
		Stale.check(form.version(), plan.version());
		this.documents.change(actor, plan.document(), form.title(), this.filling.area(form));
		this.filling.fill(plan, form);
	}

}
