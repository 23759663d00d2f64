package org.remit.reading.answering;

import java.util.Locale;

import org.remit.boards.boards.Board;
import org.remit.boards.seats.Seat;

/** A seat that somebody has on a board, by appointment or with a post. */
record BoardSeat(Seat seat) {

	public Board board() {
		return this.seat.board();
	}

	/** "Chair; with the post Leader". */
	public String words() {
		String capacity = this.seat.capacity().isMember() ? ""
				: " (%s)".formatted(this.seat.capacity().label().toLowerCase(Locale.UK));
		String post = this.seat.isExOfficio() ? ", with the post %s".formatted(this.seat.post().title()) : "";
		return this.seat.title() + capacity + post;
	}

}
