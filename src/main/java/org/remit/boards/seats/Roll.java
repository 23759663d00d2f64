package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.List;

import org.remit.boards.boards.Board;
import org.remit.platform.time.Term;

/**
 * Who sits on a board on a day, seat by seat. Participating observers and substitutes are
 * listed and not counted. Of a body of all members only the number is known.
 *
 * @param existence from when to when the board was there, as the reader may know it
 * @param councillors how many councillors there are that day
 */
public record Roll(Board board, LocalDate day, Term existence, List<Place> places, int councillors) {

	/** False on a day on which the board was not there. */
	public boolean isOfItsTime() {
		return this.existence.contains(this.day);
	}

	public boolean isAllMembers() {
		return this.board.kind().isAllMembers();
	}

	public List<Place> members() {
		return this.places.stream().filter(Place::isMember).toList();
	}

	public List<Place> others() {
		return this.places.stream().filter((place) -> !place.isMember()).toList();
	}

	/** Seats of members, filled or not. */
	public int memberCount() {
		return isAllMembers() ? this.councillors : members().size();
	}

	public int votingCount() {
		return isAllMembers() ? this.councillors : (int) this.places.stream().filter(Place::isVoting).count();
	}

	/** Members' seats that nobody fills. */
	public int vacantCount() {
		return (int) members().stream().filter(Place::isVacant).count();
	}

	/** How many voting members must be there on that day; 0 where no quorum is set. */
	public int quorum() {
		return this.board.quorum().of(votingCount());
	}

	/** Whether so many voting seats are filled at all. */
	public boolean reachesQuorum() {
		long vacant = this.places.stream().filter(Place::isVoting).filter(Place::isVacant).count();
		return votingCount() - vacant >= quorum();
	}

	/** "12 members, 10 of them voting; 2 seats are vacant". */
	public String count() {
		int vacant = vacantCount();
		return "%d %s, %s voting%s".formatted(memberCount(), (memberCount() == 1) ? "member" : "members",
				(votingCount() == memberCount()) ? "all" : "%d of them".formatted(votingCount()),
				(vacant == 0) ? "" : "; %d %s vacant".formatted(vacant, (vacant == 1) ? "seat is" : "seats are"));
	}

}
