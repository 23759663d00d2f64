package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.boards.boards.Board;
import org.remit.people.posts.Post;
import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.time.Term;

/**
 * What officers fill in about a seat. The id is drawn when the empty form is opened, so
 * that sending it twice makes the seats once.
 *
 * @param number how many such seats a new form makes, null for one
 */
public record SeatForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the board") UUID board,
		@NotBlank(message = "Enter what the seat is called") @PlainText(max = 160, label = "Seat") String title,
		@Valid Part part, @Valid Filling filling,
		@NotNull(message = "Enter a number from 1 to 9999") @Min(value = 1,
				message = "Enter a number from 1 to 9999") @Max(value = 9999,
						message = "Enter a number from 1 to 9999") Integer position,
		Days days, @NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		@Min(value = 1, message = "Enter a number from 1 to 50") @Max(value = 50,
				message = "Enter a number from 1 to 50") Integer number,
		Integer version) {

	public SeatForm {
		title = OneLine.of(title);
		part = (part != null) ? part : new Part(null, null);
		filling = (filling != null) ? filling : Filling.BY_ANYBODY;
		days = (days != null) ? days : Days.UNKNOWN;
	}

	static SeatForm blank(Board board, int position, LocalDate today) {
		return new SeatForm(UUID.randomUUID(), board.id(), "", new Part(Capacity.MEMBER, true), Filling.BY_ANYBODY,
				position, new Days(board.foundedOn(), board.closedOn()), today, 1, null);
	}

	static SeatForm of(Seat seat) {
		Post post = seat.post();
		return new SeatForm(seat.id(), seat.board().id(), seat.title(), new Part(seat.capacity(), seat.isVoting()),
				new Filling(seat.represents(), seat.group(), (post != null) ? post.id() : null), seat.position(),
				new Days(seat.existence().startsOn(), seat.existence().endsOn()), seat.announcedOn(), null,
				seat.version());
	}

	Term existence() {
		return new Term(this.days.startsOn, this.days.endsOn);
	}

	int seats() {
		return (this.number != null) ? this.number : 1;
	}

	/** The same on every sending, so that none is made twice. */
	UUID idOf(int index) {
		return (index == 0) ? this.id
				: new UUID(this.id.getMostSignificantBits(), this.id.getLeastSignificantBits() ^ ((long) index << 8));
	}

	/** Which part its holder has in the board. */
	public record Part(@NotNull(message = "Choose in what capacity its holder sits") Capacity capacity,
			@NotNull(message = "Choose whether its holder votes") Boolean voting) {
	}

	/**
	 * Who fills it.
	 *
	 * @param represents the organisation; empty for the council itself
	 * @param group the political group it is allocated to, null for any
	 * @param post whose holder has the seat; null where people are appointed to it
	 */
	public record Filling(@PlainText(max = 160, label = "Organisation") String represents, UUID group, UUID post) {

		/** Of the council itself, by appointment, whatever their group. */
		public static final Filling BY_ANYBODY = new Filling("", null, null);

		public Filling {
			represents = OneLine.of(represents);
		}

		/** By whoever holds the post; null for anybody who is appointed. */
		public static Filling by(UUID post) {
			return new Filling("", null, post);
		}

	}

	/**
	 * From when to when it is there.
	 *
	 * @param startsOn null where nobody knows
	 * @param endsOn the last day, included; null while no end is known
	 */
	public record Days(LocalDate startsOn, LocalDate endsOn) {

		public static final Days UNKNOWN = new Days(null, null);

	}

}
