package org.remit.portfolios.rehearsals;

import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.changes.Changes;
import org.remit.portfolios.changes.Refusal;
import org.remit.portfolios.changes.Steps;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.Reshuffles;
import org.remit.portfolios.reshuffles.State;

/** The front door through which a set is applied, and undone: all of it or nothing. */
@Service
@Transactional
public class Applications {

	private final Reshuffles reshuffles;

	private final Changes changes;

	private final Steps steps;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail trail;

	private final SettableClock clock;

	Applications(Reshuffles reshuffles, Changes changes, Steps steps, OneTimeIds oneTimeIds, AuditTrail trail,
			SettableClock clock) {
		this.reshuffles = reshuffles;
		this.changes = changes;
		this.steps = steps;
		this.oneTimeIds = oneTimeIds;
		this.trail = trail;
		this.clock = clock;
	}

	/** Changes the registers as the set says; a second click finds it done. */
	public void apply(Actor actor, UUID id, Integer version) {
		Reshuffle reshuffle = claimed(actor, id);
		if (reshuffle.isApplied() && isSecondClick(reshuffle, version)) {
			return;
		}
		Stale.check(version, reshuffle.version());
		reshuffle.requirePrepared();
		if (this.changes.of(id).isEmpty()) {
			throw new RuleBroken(null, "There is nothing to apply yet: add a change first");
		}
		this.steps.apply(actor, id, Set.of()).ifPresent(Applications::refuse);
		reshuffle.apply(actor, this.clock.instant());
		this.trail.record(actor, "applied", Reshuffles.KIND, id, reshuffle.summary());
	}

	/** Brings back what was, as long as nothing newer stands on it. */
	public void undo(Actor actor, UUID id, Integer version) {
		Reshuffle reshuffle = claimed(actor, id);
		if (reshuffle.state() == State.UNDONE && isSecondClick(reshuffle, version)) {
			return;
		}
		Stale.check(version, reshuffle.version());
		if (!reshuffle.isApplied()) {
			throw new RuleBroken(null, "Only what was applied can be undone");
		}
		this.steps.undo(actor, id, Set.of()).ifPresent(Applications::refuse);
		reshuffle.undo(actor, this.clock.instant());
		this.trail.record(actor, "undid", Reshuffles.KIND, id, reshuffle.summary());
	}

	private Reshuffle claimed(Actor actor, UUID id) {
		this.oneTimeIds.claim(id);
		return this.reshuffles.get(actor, id);
	}

	private static boolean isSecondClick(Reshuffle reshuffle, Integer version) {
		return version != null && version == reshuffle.version() - 1;
	}

	private static void refuse(Refusal refusal) {
		throw new RuleBroken(null, "Change %d: %s".formatted(refusal.number(), refusal.words()));
	}

}
