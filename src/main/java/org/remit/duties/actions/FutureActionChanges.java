package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;

/**
 * The history of future actions: a line for each time that one is reworded, given to
 * somebody else or stands otherwise.
 */
@Component
class FutureActionChanges {

	private final FutureActionChangeRepository changes;

	private final SettableClock clock;

	FutureActionChanges(FutureActionChangeRepository changes, SettableClock clock) {
		this.changes = changes;
		this.clock = clock;
	}

	/** Keeps how an action stands from today on. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void note(Actor actor, FutureAction action) {
		this.changes.save(new FutureActionChange(action, this.clock.today(), this.clock.instant(), actor.name()));
	}

	/** Newest first. */
	List<FutureActionChange> of(UUID action) {
		return this.changes.of(action);
	}

	/** How the actions of matrices that run meanwhile stood until a day, oldest first. */
	List<FutureActionChange> between(Collection<UUID> matrices, LocalDate from, LocalDate until) {
		return this.changes.between(matrices, from, until);
	}

	/** Of all actions of a responsibility, newest first. */
	List<FutureActionChange> ofRow(UUID responsibility) {
		return this.changes.ofRow(responsibility);
	}

}
