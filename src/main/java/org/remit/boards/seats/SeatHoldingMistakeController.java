package org.remit.boards.seats;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.boards.boards.BoardMistake;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Mistaken;
import org.remit.platform.web.Saving;
import org.remit.platform.web.StrikingOut;

/** Strikes out that somebody had a seat, which was entered by mistake. */
@Controller
@RequestMapping("/manage/board-mistakes/holding/{id}")
class SeatHoldingMistakeController extends StrikingOut {

	private final SeatHoldings holdings;

	SeatHoldingMistakeController(SeatHoldings holdings, Saving saving) {
		super(saving);
		this.holdings = holdings;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		SeatHolding one = this.holdings.find(id).orElseThrow(() -> new NotFound("Nobody has a seat so"));
		return BoardMistake.of(actor, one.seat().board(), one.summary(), one.version(),
				"A term that is over is ended instead.", (why) -> this.holdings.strikeOut(actor, id, why));
	}

}
