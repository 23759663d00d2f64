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

/** Strikes out a seat that was entered by mistake. */
@Controller
@RequestMapping("/manage/board-mistakes/seat/{id}")
class SeatMistakeController extends StrikingOut {

	private final Seats seats;

	SeatMistakeController(Seats seats, Saving saving) {
		super(saving);
		this.seats = seats;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		Seat one = this.seats.find(id).orElseThrow(() -> new NotFound("No such seat"));
		return BoardMistake.of(actor, one.board(), "the seat " + one.title(), one.version(),
				"A seat that is no longer there is given a last day instead.",
				(why) -> this.seats.strikeOut(actor, id, why));
	}

}
