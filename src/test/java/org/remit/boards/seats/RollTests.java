package org.remit.boards.seats;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardKind;
import org.remit.boards.boards.Boards;
import org.remit.boards.boards.Quorum;
import org.remit.boards.boards.QuorumRule;
import org.remit.boards.boards.QuorumShare;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Decision;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sits on a board, and how many that is, on and around boundary days. */
@RemitTest
class RollTests {

	private static final Quorum NONE = new Quorum(QuorumRule.NONE, null, null);

	private final Chamber chamber;

	private final Rolls rolls;

	RollTests(Rolls rolls, Boards boards, Seats seats, SeatHoldings holdings, People people, Posts posts,
			Appointments appointments, Areas areas) {
		this.rolls = rolls;
		this.chamber = new Chamber(boards, seats, holdings, people, posts, appointments, areas);
	}

	@Test
	void fillAnOfficesSeatWithWhoeverHoldsTheOffice() {
		Board board = this.chamber.board();
		Post post = this.chamber.post();
		Person first = this.chamber.person();
		Person second = this.chamber.person();
		this.chamber.appoint(post, first, "2015-05-20", "2019-05-24", Basis.SUBSTANTIVE);
		this.chamber.appoint(post, second, "2019-06-01", null, Basis.ACTING);
		this.chamber.seat(board, "Director", Capacity.MEMBER, post);
		assertThat(names(board, "2015-05-19")).isEmpty();
		assertThat(names(board, "2015-05-20")).containsExactly(first.fullName());
		assertThat(names(board, "2019-05-24")).containsExactly(first.fullName());
		assertThat(names(board, "2019-05-25")).isEmpty();
		assertThat(names(board, "2019-06-01")).containsExactly(second.fullName());
		assertThat(roll(board, "2019-06-01").places().get(0).sitters().get(0).state()).isEqualTo("acting");
		assertThat(roll(board, "2019-05-25").vacantCount()).isEqualTo(1);
	}

	@Test
	void fillASeatByAppointmentForItsTermAndAgainLater() {
		Board board = this.chamber.board();
		Seat seat = this.chamber.seat(board);
		Person person = this.chamber.person();
		this.chamber.appoint(seat, person, "2011-05-05", "2015-05-06");
		this.chamber.appoint(seat, person, "2019-05-02", null);
		assertThat(names(board, "2011-05-04")).isEmpty();
		assertThat(names(board, "2011-05-05")).containsExactly(person.fullName());
		assertThat(names(board, "2015-05-06")).containsExactly(person.fullName());
		assertThat(names(board, "2015-05-07")).isEmpty();
		assertThat(names(board, "2019-05-01")).isEmpty();
		assertThat(names(board, "2019-05-02")).containsExactly(person.fullName());
	}

	@Test
	void countNeitherObserversNorSubstitutesAsMembers() {
		Board board = this.chamber.board(BoardKind.PANEL, true, new Quorum(QuorumRule.SHARE, 2, QuorumShare.THIRD));
		for (Capacity capacity : Capacity.values()) {
			this.chamber.seat(board, capacity.label(), capacity, null);
		}
		Roll roll = roll(board, "2020-01-01");
		assertThat(roll.memberCount()).isEqualTo(4);
		assertThat(roll.others()).hasSize(2);
		assertThat(roll.votingCount()).isEqualTo(4);
		assertThat(roll.quorum()).isEqualTo(2);
		assertThat(roll.reachesQuorum()).isFalse();
		assertThat(roll.count()).isEqualTo("4 members, all voting; 4 seats are vacant");
		roll.members()
			.subList(0, 2)
			.forEach((place) -> this.chamber.appoint(place.seat(), this.chamber.person(), "2020-01-01", null));
		assertThat(roll(board, "2020-01-01").reachesQuorum()).isTrue();
		assertThat(roll(board, "2019-12-31").reachesQuorum()).isFalse();
	}

	@Test
	void roundSharesUp() {
		assertThat(new Quorum(QuorumRule.SHARE, null, QuorumShare.THIRD).of(10)).isEqualTo(4);
		assertThat(new Quorum(QuorumRule.SHARE, null, QuorumShare.HALF).of(10)).isEqualTo(5);
		assertThat(new Quorum(QuorumRule.SHARE, null, QuorumShare.MORE_THAN_HALF).of(10)).isEqualTo(6);
		assertThat(new Quorum(QuorumRule.SHARE, 3, QuorumShare.QUARTER).of(8)).isEqualTo(3);
		assertThat(new Quorum(QuorumRule.NUMBER, 5, null).of(2)).isEqualTo(5);
		assertThat(NONE.of(100)).isZero();
	}

	@Test
	void sayWhoCarriesOnAfterTheirTerm() {
		Board board = this.chamber.board();
		Person person = this.chamber.person();
		SeatHoldingForm form = Chamber.holding(this.chamber.seat(board), person, "2019-05-07", null);
		this.chamber.holdings.appoint(Chamber.KEEPER,
				new SeatHoldingForm(form.id(), form.seat(), form.person(),
						new SeatHoldingForm.Days(form.days().startsOn(), null, Chamber.day("2023-05-04")),
						form.announcedOn(), SeatHoldingForm.Ending.NONE, Decision.NONE, null));
		assertThat(state(board, "2023-05-04")).isEmpty();
		assertThat(state(board, "2023-05-05")).isEqualTo("carrying on after the term ended on 4 May 2023");
	}

	@Test
	void listNoSeatsOnDaysOnWhichTheyAreNotThere() {
		Board board = this.chamber.board();
		Seat seat = this.chamber.seat(board);
		SeatForm form = SeatForm.of(seat);
		this.chamber.seats.change(Chamber.KEEPER, seat.id(),
				new SeatForm(form.id(), form.board(), form.title(), new SeatForm.Part(form.part().capacity(), true),
						SeatForm.Filling.BY_ANYBODY, 1,
						new SeatForm.Days(Chamber.day("2019-05-07"), Chamber.day("2023-05-04")), form.announcedOn(),
						null, seat.version()));
		assertThat(roll(board, "2019-05-06").places()).isEmpty();
		assertThat(roll(board, "2019-05-07").places()).hasSize(1);
		assertThat(roll(board, "2023-05-04").places()).hasSize(1);
		assertThat(roll(board, "2023-05-05").places()).isEmpty();
	}

	@Test
	void hideFromThePublicWhoHoldsAnInternalOffice() {
		Board board = this.chamber.board();
		Post post = this.chamber.post(false);
		this.chamber.appoint(post, this.chamber.person(), "2015-05-20", null, Basis.SUBSTANTIVE);
		this.chamber.seat(board, "Adviser", Capacity.MEMBER, post);
		AsAt asAt = new AsAt(Chamber.day("2020-01-01"), Chamber.day("2026-01-01"));
		Place place = this.rolls.announced(List.of(board), asAt).get(board.id()).places().get(0);
		assertThat(place.hidden()).isTrue();
		assertThat(place.sitters()).isEmpty();
		assertThat(place.post()).isNull();
		assertThat(place.isVacant()).isFalse();
		assertThat(names(board, "2020-01-01")).hasSize(1);
	}

	private Roll roll(Board board, String day) {
		return this.rolls.known(List.of(board), Chamber.day(day)).get(board.id());
	}

	private List<String> names(Board board, String day) {
		return roll(board, day).places()
			.stream()
			.flatMap((place) -> place.sitters().stream())
			.map((sitter) -> sitter.person().fullName())
			.toList();
	}

	private String state(Board board, String day) {
		return roll(board, day).places().get(0).sitters().get(0).state();
	}

}
