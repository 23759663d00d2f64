package org.remit.boards.seats;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardClosing;
import org.remit.boards.boards.Boards;
import org.remit.boards.boards.Closings;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointments;
import org.remit.people.people.People;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.SettableClock;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A board's seats and holders end with it, and go on when its closing is taken back. */
@RemitTest
class ClosingTests {

	private final Pages pages;

	private final Closings closings;

	private final Chamber chamber;

	private final SettableClock clock;

	private Board board;

	private Seat seat;

	ClosingTests(Pages pages, Closings closings, SettableClock clock, Boards boards, Seats seats, SeatHoldings holdings,
			People people, Posts posts, Appointments appointments, Areas areas) {
		this.pages = pages;
		this.closings = closings;
		this.clock = clock;
		this.chamber = new Chamber(boards, seats, holdings, people, posts, appointments, areas);
	}

	@BeforeEach
	void fillASeat() {
		this.board = this.chamber.board();
		this.seat = this.chamber.seat(this.board);
		this.chamber.appoint(this.seat, this.chamber.person(), "2011-05-05", "2015-05-06");
		this.chamber.appoint(this.seat, this.chamber.person(), "2015-05-07", null);
	}

	@Test
	void endWhatIsOpenOnTheLastDay() {
		close("2019-09-28");
		assertThat(seatNow().existence().endsOn()).isEqualTo("2019-09-28");
		assertThat(ends()).containsExactly("2019-09-28 BOARD_CLOSED", "2015-05-06 null");
	}

	@Test
	void moveTheEndsWithTheDay() {
		close("2019-09-28");
		close("2019-10-31");
		assertThat(ends()).containsExactly("2019-10-31 BOARD_CLOSED", "2015-05-06 null");
		close("2019-09-01");
		assertThat(ends()).containsExactly("2019-09-01 BOARD_CLOSED", "2015-05-06 null");
	}

	@Test
	void goOnWhenTheClosingIsTakenBack() {
		close("2019-09-28");
		this.closings.reopen(Chamber.KEEPER, this.board.id(), version());
		assertThat(seatNow().existence().endsOn()).isNull();
		assertThat(ends()).containsExactly("null null", "2015-05-06 null");
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.closings.reopen(Chamber.KEEPER, this.board.id(), 0));
	}

	@Test
	void refuseADayBeforeSomebodyCame() {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> close("2015-05-06"))
			.satisfies((broken) -> assertThat(broken.field()).isEqualTo("closedOn"));
	}

	@Test
	void takeNobodyIntoAClosedBoard() {
		close("2019-09-28");
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.chamber.appoint(this.seat, this.chamber.person(), "2019-09-29", null));
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.chamber.seat(this.board));
	}

	@Test
	void keepAClosingFromThePublicUntilItIsAnnounced() {
		String today = this.clock.today().toString();
		String tomorrow = this.clock.today().plusDays(1).toString();
		Page page = form().fill("closedOn", today)
			.fill("reason", "Merged in silence")
			.fill("announcedOn", tomorrow)
			.submit();
		assertThat(page.text()).contains("Merged in silence").contains("Its closing is not public until");
		String inAYear = "?on=" + this.clock.today().plusYears(1);
		String address = "/boards/" + this.board.slug();
		assertThat(this.pages.get(address).text()).doesNotContain("Merged in silence").doesNotContain("Closed");
		assertThat(this.pages.get(address + inAYear).text()).doesNotContain("no longer").contains("1 member");
		assertThat(this.pages.get(address + ".json" + inAYear).source()).doesNotContain(today);
		assertThat(this.pages.get("/boards?q=" + this.board.slug() + "&" + inAYear.substring(1)).text())
			.contains("1 board");
	}

	@Test
	void showAClosedBoardOnTheDaysItWasThere() {
		close("2019-09-28");
		String address = "/boards/" + this.board.slug();
		assertThat(this.pages.get(address).text()).contains("Closed on 28 September 2019: Tired")
			.contains("This body no longer existed on this day");
		assertThat(this.pages.get(address + "?on=2019-09-28").text()).doesNotContain("no longer").contains("1 member");
		assertThat(this.pages.get(address + "?on=2019-09-29").text()).contains("no longer");
		assertThat(this.pages.get("/boards").text()).contains(this.board.name() + ", closed on 28 September 2019");
		assertThat(this.pages.get("/boards?on=2019-09-28&q=" + this.board.slug()).text()).contains("1 board");
		assertThat(this.pages.get("/boards?q=" + this.board.slug()).text()).contains("Nothing found");
	}

	@Test
	void askForReasonAndDay() {
		Page page = form().submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Enter the last day", "Enter why it closes");
	}

	private Form form() {
		String address = "/manage/boards/%s/closing".formatted(this.board.id());
		return this.pages.as("democratic").get(address).form(address);
	}

	private void close(String day) {
		this.closings.close(Chamber.KEEPER, this.board.id(),
				new BoardClosing(Chamber.day(day), "Tired", Chamber.day(day), version()));
	}

	private Integer version() {
		return this.chamber.boards.find(this.board.id()).orElseThrow().version();
	}

	private Seat seatNow() {
		return this.chamber.seats.find(this.seat.id()).orElseThrow();
	}

	private List<String> ends() {
		return this.chamber.holdings.of(this.board.id())
			.stream()
			.map((one) -> one.term().endsOn() + " " + one.endReason())
			.toList();
	}

}
