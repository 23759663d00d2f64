package org.remit.platform.rooms;

import java.util.UUID;

/**
 * Something of one room that others may speak of.
 *
 * @param kind as the audit trail names it: "post"
 * @param address where the public finds it: "/posts/leader-of-the-council"
 */
public record Thing(String kind, UUID id, String address) {

	/** The part of its address that is its own. */
	public String slug() {
		return this.address.substring(this.address.lastIndexOf('/') + 1);
	}

}
