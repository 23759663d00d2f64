package org.remit.boards.seats;

import java.util.List;

import org.remit.people.posts.Post;

/**
 * A seat as it is filled on a day. A seat that belongs to a shared post may have several
 * people in it and is one seat all the same.
 *
 * @param hidden true where the public may not know who fills it, because its post is for
 * staff only
 * @param wrongGroup true where somebody of another political group has it than the one it
 * is allocated to
 * @param group the name of that group, empty where it is allocated to none
 */
public record Place(Seat seat, List<Sitter> sitters, boolean hidden, String group, boolean wrongGroup) {

	public boolean isVacant() {
		return this.sitters.isEmpty() && !this.hidden;
	}

	/** Null for a seat by appointment, and where the post is not for the reader. */
	public Post post() {
		return this.hidden ? null : this.seat.post();
	}

	/** The same seat, allocated to a political group. */
	Place of(String group, boolean wrong) {
		return new Place(this.seat, this.sitters, this.hidden, group, wrong);
	}

	boolean isMember() {
		return this.seat.capacity().isMember();
	}

	boolean isVoting() {
		return isMember() && this.seat.isVoting();
	}

}
