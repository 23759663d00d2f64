package org.remit.boards.seats;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointments;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;

/** Boards with somebody in the chair, for the tests of other modules. */
@Component
public class TestBoards {

	private static final String BEGUN = "2020-05-04";

	private final Chamber chamber;

	TestBoards(Boards boards, Seats seats, SeatHoldings holdings, People people, Posts posts, Appointments appointments,
			Areas areas) {
		this.chamber = new Chamber(boards, seats, holdings, people, posts, appointments, areas);
	}

	public Board board() {
		return this.chamber.board();
	}

	/** Somebody is appointed to the chair. */
	public SeatHolding chair(Board board, Person person) {
		return this.chamber.appoint(this.chamber.seat(board, "Chair", Capacity.CHAIR, null), person, BEGUN, null);
	}

	/** Whoever holds the post has the chair. */
	public void chair(Board board, Post post) {
		this.chamber.seat(board, "Chair", Capacity.CHAIR, post);
	}

	/** Somebody has another seat. */
	public void member(Board board, Person person) {
		this.chamber.appoint(this.chamber.seat(board), person, BEGUN, null);
	}

	public void end(SeatHolding holding, LocalDate lastDay) {
		SeatHolding now = this.chamber.holdings.find(holding.id()).orElseThrow();
		this.chamber.holdings.end(Chamber.KEEPER, now.id(),
				new SeatHoldingEnd(lastDay, Leaving.RESIGNED, lastDay, now.version()));
	}

}
