package org.remit.boards.seats;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardChoices;
import org.remit.boards.boards.BoardPage;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;

/** What the forms about a seat and who has it show beside their fields. */
@Component
class SeatPage {

	private final BoardPage boards;

	private final SeatChoices choices;

	private final SeatRepository seats;

	private final SeatHoldings holdings;

	private final People people;

	private final SettableClock clock;

	SeatPage(BoardPage boards, SeatChoices choices, SeatRepository seats, SeatHoldings holdings, People people,
			SettableClock clock) {
		this.boards = boards;
		this.choices = choices;
		this.seats = seats;
		this.holdings = holdings;
		this.people = people;
		this.clock = clock;
	}

	void showBlank(UUID boardId, Actor actor, Model model) {
		Board board = showBoard(boardId, actor, model);
		int position = Math.min(this.seats.lastPosition(boardId) + 1, 9999);
		model.addAttribute("form", SeatForm.blank(board, position, this.clock.today()));
	}

	/** Of a form that was sent with an id that may be anybody's. */
	Board showBoard(UUID id, Actor actor, Model model) {
		if (id == null) {
			throw new NotFound("No such board");
		}
		this.choices.ofSeat(model);
		return this.boards.show(id, actor, model);
	}

	/** For those who keep the seat's board. */
	Seat show(UUID id, Actor actor, Model model) {
		Seat seat = showAlone(id, actor, model);
		this.choices.ofSeat(model);
		return seat;
	}

	private Seat showAlone(UUID id, Actor actor, Model model) {
		Seat seat = this.seats.findById(id).orElseThrow(() -> new NotFound("No such seat"));
		this.boards.show(seat.board().id(), actor, model);
		model.addAttribute("seat", seat);
		return seat;
	}

	/** Who is to have which seat; of a form that was sent, either may be anybody's. */
	void showWhoAndWhat(UUID seatId, UUID personId, Actor actor, Model model) {
		if (seatId == null) {
			throw new NotFound("No such seat");
		}
		showAlone(seatId, actor, model);
		Person person = (personId != null) ? this.people.find(personId).orElse(null) : null;
		model.addAttribute("person", person);
	}

	SeatHolding showHolding(UUID id, Actor actor, Model model) {
		SeatHolding holding = this.holdings.find(id).orElseThrow(() -> new NotFound("Nobody has a seat so"));
		showAlone(holding.seat().id(), actor, model);
		model.addAttribute("holding", holding);
		model.addAttribute("person", holding.person());
		model.addAttribute("reasons", BoardChoices.options(Leaving.values(), Leaving::label));
		return holding;
	}

}
