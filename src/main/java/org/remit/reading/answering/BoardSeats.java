package org.remit.reading.answering;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.boards.boards.Boards;
import org.remit.boards.seats.Place;
import org.remit.boards.seats.Rolls;
import org.remit.platform.time.AsAt;

/**
 * Reads the seats that somebody has on a day, on boards that are for staff only too. What
 * is not announced yet they don't read here either.
 */
@Service
@Transactional(readOnly = true)
class BoardSeats {

	private final Boards boards;

	private final Rolls rolls;

	BoardSeats(Boards boards, Rolls rolls) {
		this.boards = boards;
		this.rolls = rolls;
	}

	/**
	 * By the board's name.
	 * @param person null for nobody
	 * @param posts that they hold on the day
	 */
	List<BoardSeat> of(UUID person, Collection<UUID> posts, AsAt asAt) {
		if (person == null) {
			return List.of();
		}
		return this.rolls.announced(this.boards.all(), asAt)
			.values()
			.stream()
			.flatMap((roll) -> roll.places().stream())
			.filter((place) -> isOf(person, posts, place))
			.map((place) -> new BoardSeat(place.seat()))
			.sorted(Comparator.comparing((BoardSeat one) -> one.board().name(), String.CASE_INSENSITIVE_ORDER)
				.thenComparing((one) -> one.seat().position()))
			.toList();
	}

	private static boolean isOf(UUID person, Collection<UUID> posts, Place place) {
		return place.seat().isExOfficio() ? posts.contains(place.seat().post().id())
				: place.sitters().stream().anyMatch((sitter) -> sitter.person().id().equals(person));
	}

}
