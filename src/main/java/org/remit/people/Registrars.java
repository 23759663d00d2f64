package org.remit.people;

import org.springframework.security.access.AccessDeniedException;

import org.remit.platform.Actor;
import org.remit.platform.Role;

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
