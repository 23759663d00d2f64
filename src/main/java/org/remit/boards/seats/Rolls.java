package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.boards.boards.Board;
import org.remit.people.memberships.Groups;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Term;

/**
 * The front door to who sits on boards on a day. However many boards are asked for, the
 * number of questions to the database is the same.
 */
@Service
@Transactional(readOnly = true)
public class Rolls {

	private final SeatRepository seats;

	private final Sitters sitters;

	private final Groups groups;

	Rolls(SeatRepository seats, Sitters sitters, Groups groups) {
		this.seats = seats;
		this.sitters = sitters;
		this.groups = groups;
	}

	/** As staff know it, by the board's id. */
	public Map<UUID, Roll> known(Collection<Board> boards, LocalDate day) {
		List<Seat> there = seats(boards).stream().filter((seat) -> seat.existence().contains(day)).toList();
		return rolls(boards, day, this.sitters.known(there, day), Board::existence,
				() -> this.groups.composition(day).councillors());
	}

	/** As far as the public may know, by the board's id. */
	public Map<UUID, Roll> announced(Collection<Board> boards, AsAt asAt) {
		List<Seat> there = seats(boards).stream()
			.filter((seat) -> seat.isAnnounced(asAt.today()))
			.filter((seat) -> seat.existence().told(asAt.today()).contains(asAt.day()))
			.toList();
		return rolls(boards, asAt.day(), this.sitters.announced(there, asAt),
				(board) -> board.announcedExistence(asAt.today()), () -> this.groups.councillors(asAt));
	}

	/** Of a politically balanced board, beside how the council is made up that day. */
	public PartyBalance balance(Roll roll) {
		return PartyBalance.of(roll, this.groups.composition(roll.day()));
	}

	private List<Seat> seats(Collection<Board> boards) {
		return this.seats.findByBoards(boards.stream().map(Board::id).toList());
	}

	private Map<UUID, Roll> rolls(Collection<Board> boards, LocalDate day, List<Place> places,
			Function<Board, Term> existence, IntSupplier members) {
		int councillors = boards.stream().anyMatch((board) -> board.kind().isAllMembers()) ? members.getAsInt() : 0;
		Map<UUID, List<Place>> byBoard = places.stream()
			.collect(Collectors.groupingBy((place) -> place.seat().board().id()));
		return boards.stream().collect(Collectors.toMap(Board::id, (board) -> {
			Term known = existence.apply(board);
			boolean there = known.contains(day);
			return new Roll(board, day, known, there ? byBoard.getOrDefault(board.id(), List.of()) : List.of(),
					there ? councillors : 0);
		}));
	}

}
