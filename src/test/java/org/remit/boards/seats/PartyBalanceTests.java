package org.remit.boards.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointments;
import org.remit.people.memberships.Composition;
import org.remit.people.memberships.Groups;
import org.remit.people.people.People;
import org.remit.people.posts.Posts;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Seats of a board beside the strength of the political groups. */
@RemitTest
class PartyBalanceTests {

	private final Pages pages;

	private final Rolls rolls;

	private final Chamber chamber;

	private final List<UUID> groups = new ArrayList<>();

	private Board board;

	PartyBalanceTests(Pages pages, Rolls rolls, Groups groups, Boards boards, Seats seats, SeatHoldings holdings,
			People people, Posts posts, Appointments appointments, Areas areas) {
		this.pages = pages;
		this.rolls = rolls;
		this.chamber = new Chamber(boards, seats, holdings, people, posts, appointments, areas);
		groups.all().forEach((group) -> this.groups.add(group.id()));
	}

	@BeforeEach
	void makeABoard() {
		this.board = this.chamber.board();
	}

	@Test
	void shareSeatsOutByTheLargestRemainders() {
		seats(0, 7);
		Composition council = new Composition(List.of(share(0, 20), share(1, 15), share(2, 5)), 40);
		PartyBalance balance = PartyBalance.of(roll(), council);
		assertThat(balance.lines()).extracting(PartyBalance.Line::share).containsExactly(3, 3, 1);
		assertThat(balance.lines()).extracting(PartyBalance.Line::allocated).containsExactly(7, 0, 0);
		assertThat(balance.warnings()).singleElement().asString().startsWith("All seats are allocated to");
	}

	@Test
	void giveThoseWithoutAGroupTheirShare() {
		seats(0, 3);
		this.chamber.seat(this.board);
		PartyBalance balance = PartyBalance.of(roll(), new Composition(List.of(share(0, 6)), 8));
		assertThat(balance.lines()).extracting(PartyBalance.Line::group).containsExactly("Group 0", "No group");
		assertThat(balance.lines()).extracting(PartyBalance.Line::share).containsExactly(3, 1);
		assertThat(balance.lines()).extracting(PartyBalance.Line::allocated).containsExactly(3, 1);
	}

	@Test
	void warnOfAMajorityThatHasNone() {
		seats(0, 1);
		seats(1, 2);
		PartyBalance balance = PartyBalance.of(roll(), new Composition(List.of(share(0, 6), share(1, 4)), 10));
		assertThat(balance.warnings()).containsExactly("Group 0 has a majority in the council and not of these seats.");
	}

	@Test
	void countNeitherTheCoOptedNorObserversNorOffices() {
		this.chamber.seat(this.board, "Church", Capacity.CO_OPTED, null);
		this.chamber.seat(this.board, "Guest", Capacity.OBSERVER, null);
		this.chamber.seat(this.board, "Chair", Capacity.CHAIR, this.chamber.post());
		seats(0, 1);
		assertThat(PartyBalance.of(roll(), new Composition(List.of(share(0, 6)), 6)).seats()).isEqualTo(1);
	}

	@Test
	void flagWhoIsOfAnotherGroup() {
		seats(0, 1);
		Seat seat = roll().places().get(0).seat();
		this.chamber.appoint(seat, this.chamber.person(), "2020-01-01", null);
		assertThat(roll().places().get(0).wrongGroup()).isTrue();
		assertThat(this.pages.get("/boards/" + this.board.slug()).text()).contains("Another political group");
	}

	@Test
	void standOnThePlanningCommitteesPage() {
		assertThat(this.pages.get("/boards/planning-committee").text())
			.contains("The 5 seats that are shared out, beside the groups’ strength among")
			.contains("Another political group");
		assertThat(this.pages.get("/boards/corporate-parenting-board").text()).doesNotContain("Political balance");
		assertThat(this.pages.get("/boards/all-elected-members").text())
			.containsPattern("Every councillor belongs to it: [1-9]\\d* on this day");
	}

	private Composition.Share share(int group, int councillors) {
		return new Composition.Share(this.groups.get(group), "Group " + group, councillors);
	}

	private void seats(int group, int number) {
		this.chamber.seat(new SeatForm(UUID.randomUUID(), this.board.id(), "Member",
				new SeatForm.Part(Capacity.MEMBER, true), new SeatForm.Filling("", this.groups.get(group), null), 1,
				SeatForm.Days.UNKNOWN, Chamber.day("2001-01-01"), number, null));
	}

	private Roll roll() {
		return this.rolls.known(List.of(this.board), Chamber.day("2026-01-01")).get(this.board.id());
	}

}
