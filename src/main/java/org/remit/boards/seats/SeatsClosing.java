package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardCloses;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;

/**
 * The seats of a board end with it, and so does who has them; what a closing ended goes
 * on again when the closing is taken back.
 */
@Component
class SeatsClosing {

	private final SeatRepository seats;

	private final SeatHoldingRepository holdings;

	SeatsClosing(SeatRepository seats, SeatHoldingRepository holdings) {
		this.seats = seats;
		this.holdings = holdings;
	}

	/** Moves what ended with the board, or would outlast it. */
	@EventListener
	void moveEnds(BoardCloses closing) {
		Board board = closing.board();
		LocalDate day = closing.closedOn();
		LocalDate before = board.closedOn();
		List<Seat> seats = this.seats.lockByBoard(board.id());
		seats.forEach((seat) -> {
			LocalDate end = seat.existence().endsOn();
			refuseLater(seat.existence().startsOn(), day, seat.title());
			if (end == null || end.equals(before) || day != null && end.isAfter(day)) {
				seat.end(day);
			}
		});
		this.holdings.findByBoard(board.id())
			.forEach((holding) -> moveEnd(holding, before, day, closing.announcedOn()));
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
