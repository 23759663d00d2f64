package org.remit.people.memberships;

import java.util.List;
import java.util.UUID;

/**
 * How many councillors each political group has on a day, the largest first; groups
 * without any are left out.
 */
public record Composition(List<Share> groups, int councillors) {

	/** Those who sit with no group. */
	public int ungrouped() {
		return this.councillors - this.groups.stream().mapToInt(Share::councillors).sum();
	}

	/** Of a group, or of a ward. */
	public record Share(UUID id, String name, int councillors) {

		Share(UUID id, String name, long councillors) {
			this(id, name, Math.toIntExact(councillors));
		}

	}

}
