package org.remit.boards.boards;

import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.Day;

/**
 * The front door to the end of a board. What it has ends with it, and goes on again when
 * the closing is taken back.
 */
@Service
@Transactional(readOnly = true)
public class Closings {

	private final BoardRepository boards;

	private final ApplicationEventPublisher events;

	private final AuditTrail trail;

	Closings(BoardRepository boards, ApplicationEventPublisher events, AuditTrail trail) {
		this.boards = boards;
		this.events = events;
		this.trail = trail;
	}

	/** Closes a board, or moves the day on which it closed. */
	@Transactional
	public Board close(Actor actor, UUID id, BoardClosing closing) {
		Board board = opened(actor, id, closing.version());
		if (board.foundedOn() != null && closing.closedOn().isBefore(board.foundedOn())) {
			throw new RuleBroken("closedOn",
					"The last day must be on or after its first day, %s".formatted(Day.write(board.foundedOn())));
		}
		this.events.publishEvent(new BoardCloses(board, closing.closedOn(), closing.announcedOn()));
		board.close(closing.closedOn(), closing.reason(), closing.announcedOn());
		this.trail.record(actor, "closed", Boards.KIND, id,
				"%s on %s: %s".formatted(board.name(), Day.write(closing.closedOn()), closing.reason()));
		return board;
	}

	/** Takes back a closing that was entered by mistake or did not come about. */
	@Transactional
	public Board reopen(Actor actor, UUID id, Integer version) {
		Board board = opened(actor, id, version);
		this.events.publishEvent(new BoardCloses(board, null, null));
		board.close(null, "", null);
		this.trail.record(actor, "took back the closing of", Boards.KIND, id, board.name());
		return board;
	}

	private Board opened(Actor actor, UUID id, Integer version) {
		Board board = this.boards.lock(id).orElseThrow(() -> new NotFound("No such board"));
		BoardKeepers.require(actor, board);
		Stale.check(version, board.version());
		return board;
	}

}
