package org.remit.platform.actor;

import java.util.Set;
import java.util.UUID;

/**
 * The person on whose behalf something is done. Handed to every front door, never looked
 * up behind a caller's back.
 *
 * @param account the account that signed in
 * @param name how the audit trail names them
 * @param areas the areas of the council whose records an officer edits
 * @param person the entry in the register of people, null for accounts without one
 */
public record Actor(UUID account, String name, Set<Role> roles, Set<UUID> areas, UUID person) {

	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/** Democratic services edit every area, officers their own. */
	public boolean edits(UUID area) {
		return is(Role.DEMOCRATIC_SERVICES) || is(Role.OFFICER) && this.areas.contains(area);
	}

	/** True for everyone who works in the staff pages. */
	public boolean isStaff() {
		return is(Role.OFFICER) || is(Role.DEMOCRATIC_SERVICES) || is(Role.ADMINISTRATOR);
	}

}
