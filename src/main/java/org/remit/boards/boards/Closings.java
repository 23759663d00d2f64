package org.remit.boards.boards;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.Day;

/**
 * The front door to the end of a board. Its seats end with it, and so does who has them;
 * what a closing ended goes on again when the closing is taken back.
 */
@Service
@Transactional(readOnly = true)
public class Closings {

	private final BoardRepository boards;

	private final SeatRepository seats;

	private final SeatHoldingRepository holdings;

	private final AuditTrail trail;

	Closings(BoardRepository boards, SeatRepository seats, SeatHoldingRepository holdings, AuditTrail trail) {
		this.boards = boards;
		this.seats = seats;
		this.holdings = holdings;
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
		moveEnds(board, closing.closedOn(), closing.announcedOn());
		board.close(closing.closedOn(), closing.reason(), closing.announcedOn());
		this.trail.record(actor, "closed", Boards.KIND, id,
				"%s on %s: %s".formatted(board.name(), Day.write(closing.closedOn()), closing.reason()));
		return board;
	}

	/** Takes back a closing that was entered by mistake or did not come about. */
	@Transactional
	public Board reopen(Actor actor, UUID id, Integer version) {
		Board board = opened(actor, id, version);
		moveEnds(board, null, null);
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

	/** Moves what ended with the board, or would outlast it. */
	private void moveEnds(Board board, LocalDate day, LocalDate announcedOn) {
		LocalDate before = board.closedOn();
		List<Seat> seats = this.seats.lockByBoard(board.id());
		seats.forEach((seat) -> {
			LocalDate end = seat.existence().endsOn();
			refuseLater(seat.existence().startsOn(), day, seat.title());
			if (end == null || end.equals(before) || day != null && end.isAfter(day)) {
				seat.end(day);
			}
		});
		this.holdings.findByBoard(board.id()).forEach((holding) -> moveEnd(holding, before, day, announcedOn));
	}

	private static void moveEnd(SeatHolding holding, LocalDate before, LocalDate day, LocalDate announcedOn) {
		LocalDate end = holding.term().endsOn();
		refuseLater(holding.term().startsOn(), day, holding.person().fullName());
		boolean closedWithIt = holding.endReason() == Leaving.BOARD_CLOSED && Objects.equals(end, before);
		if (end == null || closedWithIt || day != null && end.isAfter(day)) {
			holding.end(day, (day != null) ? Leaving.BOARD_CLOSED : null, announcedOn);
		}
	}

	private static void refuseLater(LocalDate start, LocalDate day, String what) {
		if (day != null && start != null && start.isAfter(day)) {
			throw new RuleBroken("closedOn",
					"%s would start after that, on %s. Strike that out first".formatted(what, Day.write(start)));
		}
	}

}
