package org.remit.platform.council;

import org.remit.platform.actor.Actor;

/**
 * Somebody changed the council's settings: told to the audit trail, which stands above
 * this module, within the same transaction.
 */
public record CouncilChanged(Actor actor, String name) {
}
