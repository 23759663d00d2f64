package org.remit.boards.seats;

import java.util.UUID;

import org.remit.boards.boards.Board;
import org.remit.people.people.Person;

/** Somebody who chairs a board on a day, by appointment to the seat or with a post. */
public record Chair(Seat seat, Sitter sitter) {

	public Board board() {
		return this.seat.board();
	}

	public Person person() {
		return this.sitter.person();
	}

	/** "Chair, Corporate Parenting Board". */
	public String title() {
		return "%s, %s".formatted(this.seat.title(), board().name());
	}

	/** Null where the seat is held by appointment to it. */
	public UUID appointment() {
		return (this.sitter.appointment() != null) ? this.sitter.appointment().id() : null;
	}

	/** Null where the seat comes with a post. */
	public UUID holding() {
		return (this.sitter.holding() != null) ? this.sitter.holding().id() : null;
	}

}
