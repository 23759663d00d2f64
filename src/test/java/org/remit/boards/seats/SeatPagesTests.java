package org.remit.boards.seats;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.time.SettableClock;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Seats and who has them, as officers enter them and as everyone reads them. */
@RemitTest
class SeatPagesTests {

	private final Pages pages;

	private final Chamber chamber;

	private final SettableClock clock;

	private final Visitor officer;

	private Board board;

	private Seat seat;

	private Person person;

	SeatPagesTests(Pages pages, SettableClock clock, Boards boards, Seats seats, SeatHoldings holdings, People people,
			Posts posts, Appointments appointments, Areas areas) {
		this.pages = pages;
		this.clock = clock;
		this.officer = pages.as("officer");
		this.chamber = new Chamber(boards, seats, holdings, people, posts, appointments, areas);
	}

	@BeforeEach
	void makeABoard() {
		this.board = this.chamber.board();
		this.seat = this.chamber.seat(this.board);
		this.person = this.chamber.person();
	}

	@Test
	void addSeveralSeatsAtOnceAndOnce() {
		Form form = newSeat().fill("title", "Councillor").fill("number", "3");
		assertThat(form.submit().text()).contains("4 members");
		assertThat(form.submit().text()).contains("4 members");
		assertThat(this.chamber.seats.of(this.board.id())).extracting(Seat::position).contains(2, 3, 4);
	}

	@Test
	void addASeatThatComesWithAPost() {
		Post post = this.chamber.post();
		this.chamber.appoint(post, this.person, "2015-05-20", null, Basis.INTERIM);
		newSeat().fill("title", "Director").fill("filling.post", post.id().toString()).submit();
		Page open = this.pages.get(address());
		assertThat(open.text()).contains("Director %s, interim As %s".formatted(this.person.fullName(), post.title()));
		assertThat(this.pages.get("/posts/" + post.slug()).text())
			.contains("Seats that come with it " + this.board.name() + ", Director");
		assertThat(this.pages.get("/people/" + this.person.slug()).text()).contains(this.board.name() + ", Director");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "title||Enter what the seat is called", "title|LONG|160 characters or fewer",
					"part.capacity|QUEEN|Choose one", "part.voting||Choose whether", "filling.post|x|Choose one",
					"filling.post|00000000-0000-0000-0000-000000000000|Choose a post", "position||from 1 to 9999",
					"position|0|from 1 to 9999", "number|51|from 1 to 50", "days.startsOn|then|real date",
					"announcedOn||from which the public" })
	void refuseHostileSeatsInWords(String field, String value, String words) {
		String sent = (value != null) ? value.replace("LONG", "x".repeat(1_000_000)) : "";
		Page page = newSeat().fill("title", "Councillor").tamper(field, sent).submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(String.join(" ", page.errors())).contains(words);
	}

	@Test
	void giveObserversNoVote() {
		Page page = newSeat().fill("title", "Observer").choose("part.capacity", "Participating observer").submit();
		assertThat(page.errors()).containsExactly("A participating observer has no vote");
	}

	@Test
	void appointSomebodyFoundByName() {
		Page choice = this.officer.get(manage()).click("Appoint somebody as Member");
		Page page = choice.form("/manage/seat-holdings/person").fill("q", this.person.familyName()).submit();
		Form form = page.click(this.person.sortedName()).form().fill("days.startsOn", "7 May 2019");
		assertThat(form.fill("days.dueToEndOn", "4 May 2023").submit().text())
			.contains(this.person.fullName() + ", carrying on after the term ended on 4 May 2023");
		assertThat(form.submit().text()).contains("1 member");
		assertThat(this.pages.get(address() + "?on=2019-05-06").text()).contains("Member Vacant");
		assertThat(this.pages.get(address() + "?on=2019-05-07").text()).contains("Member " + this.person.fullName());
		assertThat(this.pages.get("/people/" + this.person.slug()).text()).contains(this.board.name() + ", Member");
		assertThat(this.pages.get("/people?q=" + this.person.familyName()).text()).contains("1 person");
	}

	@Test
	void sayBesideTheDayWhoIsInTheWay() {
		this.chamber.appoint(this.seat, this.person, "2019-05-07", null);
		Page page = appointing(this.chamber.person()).fill("days.startsOn", "7 May 2023").submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly(
				this.person.fullName() + " has this seat in that time (from 7 May 2019). End or change that first");
	}

	@Test
	void keepDaysInOrder() {
		assertThat(appointing(this.person).fill("days.startsOn", "7 May 2019")
			.fill("days.endsOn", "6 May 2019")
			.submit()
			.errors()).containsExactly("The last day must be on or after the first day, 7 May 2019");
		assertThat(appointing(this.person).fill("days.startsOn", "7 May 2019")
			.fill("days.dueToEndOn", "6 May 2019")
			.submit()
			.errors()).singleElement().asString().contains("must be on or after the first day");
	}

	@Test
	void endATermAndKeepItsReasonFromThePublic() {
		SeatHolding holding = this.chamber.appoint(this.seat, this.person, "2019-05-07", null);
		Page page = this.officer.form("/manage/seat-holdings/%s/end".formatted(holding.id()))
			.fill("endsOn", "4 May 2023")
			.fill("endReason", "Resigned")
			.submit();
		assertThat(page.text()).contains("7 May 2019 to 4 May 2023, resigned").contains("Vacant");
		assertThat(this.pages.get(address()).text()).doesNotContainIgnoringCase("resigned").contains("Vacant");
		assertThat(this.pages.get(address() + "?on=2023-05-04").text()).contains(this.person.fullName());
		assertThat(this.pages.get(address() + "?on=2023-05-05").text()).doesNotContain(this.person.fullName());
	}

	@Test
	void tellNobodyBeforeTheDay() {
		String tomorrow = this.clock.today().plusDays(1).toString();
		appointing(this.person).fill("days.startsOn", tomorrow).fill("announcedOn", tomorrow).submit();
		assertThat(this.officer.get(manage()).text()).contains("Not public until");
		String later = "?on=" + this.clock.today().plusDays(7);
		for (String path : new String[] { address() + later, address() + ".json" + later,
				"/boards/register" + later }) {
			assertThat(this.pages.get(path).source()).doesNotContain(this.person.familyName());
		}
		assertThat(this.pages.get("/people/" + this.person.slug()).status()).isEqualTo(404);
	}

	@Test
	void strikeOutWhatNeverWas() {
		SeatHolding holding = this.chamber.appoint(this.seat, this.person, "2019-05-07", null);
		String seatMistake = "/manage/board-mistakes/seat/" + this.seat.id();
		assertThat(this.officer.form(seatMistake).fill("reason", "Typed twice").submit().errors()).singleElement()
			.asString()
			.contains(this.person.fullName());
		this.officer.form("/manage/board-mistakes/holding/" + holding.id()).fill("reason", "A namesake").submit();
		Page page = this.officer.form(seatMistake).fill("reason", "Typed twice").submit();
		assertThat(page.text()).contains("0 members").contains("A namesake").contains("Typed twice");
		assertThat(this.pages.get("/people/" + this.person.slug()).status()).isEqualTo(404);
	}

	@Test
	void showBothVersionsToWhoWasOvertaken() {
		SeatHolding holding = this.chamber.appoint(this.seat, this.person, "2019-05-07", null);
		String edit = "/manage/seat-holdings/%s/edit".formatted(holding.id());
		Form mine = this.officer.form(edit).fill("days.startsOn", "8 May 2019");
		this.officer.form(edit).fill("days.startsOn", "9 May 2019").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("Yours 8 May 2019 Theirs, saved now 9 May 2019");
	}

	@Test
	void refuseSeatsOfOtherAreas() {
		SeatHolding holding = this.chamber.appoint(this.seat, this.person, "2019-05-07", null);
		Visitor other = this.pages.as("officer2");
		for (String path : new String[] { "/manage/seats/%s/edit".formatted(this.seat.id()),
				"/manage/seat-holdings/%s/edit".formatted(holding.id()),
				"/manage/seat-holdings/%s/end".formatted(holding.id()),
				"/manage/board-mistakes/holding/" + holding.id(),
				"/manage/seat-holdings/person?seat=" + this.seat.id() }) {
			assertThat(other.get(path).status()).isEqualTo(403);
		}
	}

	private Form newSeat() {
		return this.officer.form("/manage/seats/new?board=" + this.board.id());
	}

	private Form appointing(Person person) {
		return this.officer.form("/manage/seat-holdings/new?seat=%s&person=%s".formatted(this.seat.id(), person.id()));
	}

	private String address() {
		return "/boards/" + this.board.slug();
	}

	private String manage() {
		return "/manage/boards/" + this.board.id();
	}

}
