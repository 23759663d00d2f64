package org.remit.people.accounts;

import org.springframework.security.access.AccessDeniedException;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;

/** Accounts and areas are kept by administrators alone. */
final class Administrators {

	private Administrators() {
	}

	static void require(Actor actor) {
		if (!actor.is(Role.ADMINISTRATOR)) {
			throw new AccessDeniedException("Only administrators keep accounts and areas");
		}
	}

}
