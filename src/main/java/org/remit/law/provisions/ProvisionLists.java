package org.remit.law.provisions;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.law.provisions.ProvisionPlan.Fate;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.SourceEditions;
import org.remit.law.sources.Sources;
import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;

/** The front door to whole lists of provisions. A list is entered as a whole or not. */
@Service
@Transactional(readOnly = true)
public class ProvisionLists {

	private final ProvisionRepository provisions;

	private final SourceEditions editions;

	private final ProvisionOrder order;

	private final AuditTrail trail;

	ProvisionLists(ProvisionRepository provisions, SourceEditions editions, ProvisionOrder order, AuditTrail trail) {
		this.provisions = provisions;
		this.editions = editions;
		this.order = order;
		this.trail = trail;
	}

	/** How a list is understood, and what of it is in the edition already. */
	ProvisionPlan check(UUID edition, String list) {
		return ProvisionPlan.of(ProvisionList.read(list), this.provisions.findByEditions(List.of(edition)));
	}

	/**
	 * Adds what isn't there yet, and texts where there were none. A text that differs is
	 * replaced only on request. Returns what it did.
	 */
	@Transactional
	public ProvisionsEntered enter(Actor actor, UUID id, PastedProvisions pasted) {
		Registrars.require(actor);
		this.editions.lock(List.of(id));
		SourceEdition edition = this.editions.find(id).orElseThrow(() -> new NotFound("No such edition"));
		ProvisionPlan plan = check(id, pasted.list());
		check(plan, pasted);
		ProvisionsEntered entered = new Entering(edition, this.provisions.findByEditions(List.of(id)),
				this.order.nextKey(id))
			.enter(plan, pasted.replace());
		entered.added().forEach(this.provisions::save);
		this.trail.record(actor, "entered a list of provisions", Sources.KIND, edition.source().id(),
				"%s: %s".formatted(edition.label(), entered.words()));
		return entered;
	}

	private static void check(ProvisionPlan plan, PastedProvisions pasted) {
		if (!pasted.seen().isEmpty() && !pasted.seen().equals(plan.seen())) {
			throw new Stale("The list or the edition was changed since you checked it. Look at it again.");
		}
		if (plan.count(Fate.NEW) > ProvisionList.MOST) {
			throw new RuleBroken("list", "Enter %d provisions or fewer at once".formatted(ProvisionList.MOST));
		}
		if (plan.steps().isEmpty()) {
			throw new RuleBroken("list", "Enter at least one provision: a number, then its text");
		}
		if (plan.hasLeavings() && !pasted.leaveOut()) {
			throw new RuleBroken("leaveOut", "Correct the lines that were not understood, or leave them out");
		}
	}

}
