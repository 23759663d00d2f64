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

	ActionTaken taken(Responsibility responsibility, UUID id) {
		return findTaken(responsibility, id).orElseThrow(() -> new NotFound("action taken"));
	}

	Optional<ActionTaken> findTaken(Responsibility responsibility, UUID id) {
		return this.actions.findTaken(id).filter((one) -> one.responsibility().id().equals(responsibility.id()));
	}

	FutureAction future(Responsibility responsibility, UUID id) {
		return findFuture(responsibility, id).orElseThrow(() -> new NotFound("future action"));
	}

	Optional<FutureAction> findFuture(Responsibility responsibility, UUID id) {
		return this.actions.findFuture(id).filter((one) -> one.responsibility().id().equals(responsibility.id()));
	}

}
