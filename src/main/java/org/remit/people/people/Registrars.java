package org.remit.people.people;

import org.springframework.security.access.AccessDeniedException;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;

/** Democratic services keep the registers of people, posts and appointments. */
public final class Registrars {

	private Registrars() {
	}

	public static void require(Actor actor) {
		if (!actor.is(Role.DEMOCRATIC_SERVICES)) {
			throw new AccessDeniedException("Only democratic services change people, posts and appointments");
		}
	}

}
