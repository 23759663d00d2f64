package org.remit.boards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.remit.posts.Post;

/** The membership of a board as its terms of reference print it: seats, not people. */
final class PrintedSeats {

	private PrintedSeats() {
	}

	static TermsSnapshot.Membership membership(Board board, List<Seat> seats) {
		boolean all = board.kind().isAllMembers();
		Map<TermsSnapshot.Seats, Integer> alike = new LinkedHashMap<>();
		seats.forEach((seat) -> alike.merge(print(seat, 1), 1, Integer::sum));
		return new TermsSnapshot.Membership(all ? "All councillors" : counted(seats), all,
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

	/** Observers and substitutes are at the table and are not members. */
	private static String counted(List<Seat> seats) {
		long members = seats.stream().filter((seat) -> seat.capacity().isMember()).count();
		long voting = voting(seats);
		if (members == 0) {
			return "";
		}
		return "%d %s, %s voting".formatted(members, (members == 1) ? "member" : "members",
				(voting == members) ? "all" : (voting == 0) ? "none" : voting + " of them");
	}

	private static long voting(List<Seat> seats) {
		return seats.stream().filter((seat) -> seat.capacity().isMember() && seat.isVoting()).count();
	}

	static String quorum(Board board, List<Seat> seats) {
		Quorum quorum = board.quorum();
		if (quorum.rule() == QuorumRule.NONE) {
			return "";
		}
		int voting = (int) voting(seats);
		boolean computed = quorum.rule() == QuorumRule.SHARE && quorum.of(voting) <= voting;
		return quorum.words() + (computed ? " (at present %d of %d)".formatted(quorum.of(voting), voting) : "");
	}

}
