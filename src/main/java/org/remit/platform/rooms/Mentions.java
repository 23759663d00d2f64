package org.remit.platform.rooms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a room says of things of the rooms below it, for the pages of these things. The
 * rooms below know nothing of it but words and an address.
 */
public interface Mentions {

	/** As far as the public may know; what nothing is said of has no entry. */
	default Map<UUID, List<Mention>> published(Collection<Thing> things) {
		return Map.of();
	}

	/** In what is being written, for pages of staff. */
	default Map<UUID, List<Mention>> written(Collection<Thing> things) {
		return Map.of();
	}

}
