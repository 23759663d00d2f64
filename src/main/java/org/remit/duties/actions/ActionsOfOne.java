package org.remit.duties.actions;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.actor.NotFound;

/** Finds actions on the pages of the one responsibility that they belong to. */
@Component
class ActionsOfOne {

	private final Actions actions;

	ActionsOfOne(Actions actions) {
		this.actions = actions;
	}

	ActionTaken taken(Responsibility row, UUID id) {
		return findTaken(row, id).orElseThrow(() -> new NotFound("action taken"));
	}

	Optional<ActionTaken> findTaken(Responsibility row, UUID id) {
		return this.actions.findTaken(id).filter((one) -> one.responsibility().id().equals(row.id()));
	}

	FutureAction future(Responsibility row, UUID id) {
		return findFuture(row, id).orElseThrow(() -> new NotFound("future action"));
	}

	Optional<FutureAction> findFuture(Responsibility row, UUID id) {
		return this.actions.findFuture(id).filter((one) -> one.responsibility().id().equals(row.id()));
	}

}
