package org.remit.plans.plans;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.web.Mistake;
import org.remit.publishing.documents.Documents;

/**
 * The front door to which plan took the place of which. It says something about both, so
 * it takes somebody who edits both.
 */
@Service
@Transactional(readOnly = true)
public class PlanSuccessions {

	/**
	 * Whoever draws an arrow waits for others who do: two at once might close a circle.
	 */
	private static final UUID ONE_AT_A_TIME = new UUID(0x706c616e73L, 0x73756363L);

	private final PlanSuccessionRepository successions;

	private final Plans plans;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	PlanSuccessions(PlanSuccessionRepository successions, Plans plans, OneTimeIds oneTimeIds, AuditTrail audit) {
		this.successions = successions;
		this.plans = plans;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
	}

	public Optional<PlanSuccession> find(UUID id) {
		return this.successions.findById(id);
	}

	/** Those that a plan has a part in, oldest first. */
	public List<PlanSuccession> of(UUID plan) {
		return of(List.of(plan));
	}

	/** The same of many. */
	public List<PlanSuccession> of(Collection<UUID> plans) {
		return this.successions.of(plans);
	}

	/** Says it once, however often the form is sent. */
	@Transactional
	public void add(Actor actor, UUID id, SuccessionForm form) {
		this.oneTimeIds.claim(ONE_AT_A_TIME);
		Plan plan = this.plans.toEdit(actor, id);
		if (find(form.id()).isPresent()) {
			return;
		}
		Plan other = this.plans.find(form.other())
			.orElseThrow(() -> new RuleBroken("other", "Choose a plan from the list"));
		if (!actor.edits(other.document().area().id())) {
			throw new RuleBroken("other",
					"That plan belongs to another area: ask democratic services to say this of both");
		}
		Plan earlier = form.later() ? plan : other;
		Plan later = form.later() ? other : plan;
		refuseCircle(earlier, later);
		PlanSuccession succession = this.successions
			.save(new PlanSuccession(form.id(), earlier, later, form.happenedOn()));
		this.audit.record(actor, "added a succession", Documents.AUDITED, id, succession.summary());
	}

	/** Nothing takes the place of what came before it, however many plans are between. */
	private void refuseCircle(Plan earlier, Plan later) {
		List<PlanSuccession> all = this.successions.all();
		if (all.stream().anyMatch((one) -> links(one, earlier.id(), later.id()))) {
			throw new RuleBroken("other", "This is said of the two plans already");
		}
		Set<UUID> after = new HashSet<>();
		Deque<UUID> open = new ArrayDeque<>(List.of(later.id()));
		while (!open.isEmpty()) {
			UUID next = open.pop();
			if (after.add(next)) {
				all.stream()
					.filter((one) -> one.predecessor().id().equals(next))
					.forEach((one) -> open.push(one.successor().id()));
			}
		}
		if (after.contains(earlier.id())) {
			throw new RuleBroken("other", "A plan can\u2019t take its own place, nor that of one that came after it");
		}
	}

	private static boolean links(PlanSuccession one, UUID earlier, UUID later) {
		return one.predecessor().id().equals(earlier) && one.successor().id().equals(later);
	}

	/** Strikes out what should never have been entered; the audit trail keeps it. */
	@Transactional
	public void strikeOut(Actor actor, UUID plan, UUID id, Mistake mistake) {
		PlanSuccession succession = toEdit(actor, plan, id);
		Stale.check(mistake.version(), succession.version());
		succession.strikeOut(mistake.reason());
		this.audit.record(actor, "struck out a succession entered by mistake", Documents.AUDITED, plan,
				"%s. %s".formatted(succession.summary(), mistake.reason()));
	}

	/** One of this plan's, for those who edit both plans. */
	PlanSuccession toEdit(Actor actor, UUID plan, UUID id) {
		PlanSuccession succession = find(id).filter((one) -> one.concerns(plan))
			.orElseThrow(() -> new NotFound("succession"));
		Documents.requireEditor(actor, succession.predecessor().document().area());
		Documents.requireEditor(actor, succession.successor().document().area());
		return succession;
	}

}
