package org.remit.boards.seats;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.BoardChanged;
import org.remit.platform.actor.RuleBroken;

/** A body to which every councillor belongs has no seats of its own. */
@Component
class SeatedBodies {

	private final SeatRepository seats;

	SeatedBodies(SeatRepository seats) {
		this.seats = seats;
	}

	@EventListener
	void refuse(BoardChanged changed) {
		if (changed.board().kind().isAllMembers() && this.seats.existsByBoard(changed.board().id())) {
			throw new RuleBroken("kind", "This board has seats. A body of all members is counted, and has none");
		}
	}

}
