package org.remit.boards.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Quorum;
import org.remit.boards.boards.QuorumRule;
import org.remit.boards.seats.Seat;
import org.remit.people.posts.Post;

/**
 * The membership of a board as its terms of reference print it: seats, not people. Of a
 * body of all members only the number is known.
 */
record PrintedSeats(Board board, List<Seat> seats, long members, long voting) {

	static PrintedSeats of(Board board, List<Seat> seats, int councillors) {
		if (board.kind().isAllMembers()) {
			return new PrintedSeats(board, seats, councillors, councillors);
		}
		List<Seat> members = seats.stream().filter((seat) -> seat.capacity().isMember()).toList();
		return new PrintedSeats(board, seats, members.size(), members.stream().filter(Seat::isVoting).count());
	}

	TermsSnapshot.Membership membership() {
		Map<TermsSnapshot.Seats, Integer> alike = new LinkedHashMap<>();
		this.seats.forEach((seat) -> alike.merge(print(seat, 1), 1, Integer::sum));
		boolean all = this.board.kind().isAllMembers();
		return new TermsSnapshot.Membership(all ? allCouncillors() : counted(), all,
				alike.entrySet().stream().map((one) -> times(one.getKey(), one.getValue())).toList());
	}

	private static TermsSnapshot.Seats print(Seat seat, int number) {
		return new TermsSnapshot.Seats(number, seat.title(), seat.capacity().label(), seat.isVoting(),
				seat.represents(), office(seat.post()));
	}

	/** Which office it is, is not for everybody where the office is not. */
	private static TermsSnapshot.Office office(Post post) {
		return (post != null && post.isPublic()) ? new TermsSnapshot.Office(post.title(), post.slug()) : null;
	}

	private static TermsSnapshot.Seats times(TermsSnapshot.Seats seat, int number) {
		return new TermsSnapshot.Seats(number, seat.title(), seat.capacity(), seat.voting(), seat.represents(),
				seat.post());
	}

	private String allCouncillors() {
		return (this.members > 1) ? "All %d councillors".formatted(this.members) : "All councillors";
	}

	/** Observers and substitutes are at the table and are not members. */
	private String counted() {
		if (this.members == 0) {
			return "";
		}
		return "%d %s, %s voting".formatted(this.members, (this.members == 1) ? "member" : "members",
				(this.voting == this.members) ? "all" : (this.voting == 0) ? "none" : this.voting + " of them");
	}

	String quorum() {
		Quorum quorum = this.board.quorum();
		if (quorum.rule() == QuorumRule.NONE) {
			return "";
		}
		int needed = quorum.of((int) this.voting);
		boolean computed = quorum.rule() == QuorumRule.SHARE && needed <= this.voting;
		return quorum.words() + (computed ? " (at present %d of %d)".formatted(needed, this.voting) : "");
	}

}
