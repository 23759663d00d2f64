package org.remit.boards.boards;

import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;

import org.remit.platform.actor.Actor;

/** Officers keep the boards of their areas, democratic services all of them. */
public final class BoardKeepers {

	private BoardKeepers() {
	}

	public static void require(Actor actor, Board board) {
		require(actor, board.area().id());
	}

	static void require(Actor actor, UUID area) {
		if (!actor.edits(area)) {
			throw new AccessDeniedException("Only officers of its area and democratic services change a board");
		}
	}

}
