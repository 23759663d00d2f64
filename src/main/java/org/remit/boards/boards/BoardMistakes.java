package org.remit.boards.boards;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Mistake;

/** Finds what about a board may have been entered by mistake, and strikes it out. */
@Component
class BoardMistakes {

	private final Seats seats;

	private final SeatHoldings holdings;

	private final BoardSuccessions successions;

	private final ReportingLines lines;

	BoardMistakes(Seats seats, SeatHoldings holdings, BoardSuccessions successions, ReportingLines lines) {
		this.seats = seats;
		this.holdings = holdings;
		this.successions = successions;
		this.lines = lines;
	}

	Entry find(Actor actor, MistakeKind kind, UUID id) {
		Optional<Entry> entry = switch (kind) {
			case SEAT -> this.seats.find(id)
				.map((one) -> new Entry(one.board(), "the seat " + one.title(),
						"A seat that is no longer there is given a last day instead.", one.version()));
			case HOLDING -> this.holdings.find(id)
				.map((one) -> new Entry(one.seat().board(), one.summary(), "A term that is over is ended instead.",
						one.version()));
			case SUCCESSION -> this.successions.find(id)
				.map((one) -> new Entry(one.keptBy(actor), one.summary(), "Only for what never was so.",
						one.version()));
			case LINE -> this.lines.find(id)
				.map((one) -> new Entry(one.board(), one.summary(), "A line that is over is given a last day instead.",
						one.version()));
		};
		return entry.orElseThrow(() -> new NotFound("Nothing like that"));
	}

	/** Returns the board of which it was said. */
	UUID strikeOut(Actor actor, MistakeKind kind, UUID id, Mistake mistake) {
		return switch (kind) {
			case SEAT -> this.seats.strikeOut(actor, id, mistake).board().id();
			case HOLDING -> this.holdings.strikeOut(actor, id, mistake).seat().board().id();
			case SUCCESSION -> this.successions.strikeOut(actor, id, mistake).keptBy(actor).id();
			case LINE -> this.lines.strikeOut(actor, id, mistake).board().id();
		};
	}

	/**
	 * What is to be struck out.
	 *
	 * @param advice what to do instead where it was right once
	 */
	record Entry(Board board, String what, String advice, Integer version) {

	}

}
