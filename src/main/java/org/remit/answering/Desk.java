package org.remit.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.remit.responsibilities.Duty;

/** What lies before somebody to read on a day: the posts they hold, and all matrices. */
record Desk(List<HeldPost> held, Shelf shelf) {

	Set<UUID> posts() {
		return this.held.stream().map((one) -> one.post().id()).collect(Collectors.toSet());
	}

	Optional<HeldPost> through(UUID appointment) {
		return this.held.stream().filter((one) -> one.appointment().id().equals(appointment)).findFirst();
	}

	/** The rows of the register for which they answer. */
	List<Duty> duties() {
		return this.shelf.dutiesOf(posts());
	}

	Optional<ReadMatrix> whole(UUID matrix) {
		return this.shelf.whole(matrix, posts());
	}

}
