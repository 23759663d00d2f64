package org.remit.boards.relations;

import org.junit.jupiter.api.Test;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.boards.seats.Chamber;
import org.remit.boards.seats.SeatHoldings;
import org.remit.boards.seats.Seats;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointments;
import org.remit.people.people.People;
import org.remit.people.posts.Posts;
import org.remit.platform.time.SettableClock;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Which board gave way to which, and to whom they report. */
@RemitTest
class BoardRelationsTests {

	private final Pages pages;

	private final Visitor officer;

	private final SettableClock clock;

	private final Chamber chamber;

	private final Board board;

	private final Board other;

	BoardRelationsTests(Pages pages, SettableClock clock, Boards boards, Seats seats, SeatHoldings holdings,
			People people, Posts posts, Appointments appointments, Areas areas) {
		this.pages = pages;
		this.clock = clock;
		this.officer = pages.as("officer");
		this.chamber = new Chamber(boards, seats, holdings, people, posts, appointments, areas);
		this.board = this.chamber.board();
		this.other = this.chamber.board();
	}

	@Test
	void sayOnBothPagesWhichBoardFollowedWhich() {
		succession(this.other).submit();
		Board third = this.chamber.board();
		succession(third).submit();
		assertThat(open(this.board)).contains("Followed by %s on 29 September 2019".formatted(this.other.name()))
			.contains("Followed by %s on 29 September 2019".formatted(third.name()));
		assertThat(open(this.other)).contains("Followed %s on 29 September 2019".formatted(this.board.name()));
	}

	@Test
	void sayItOnceAndNotBackwards() {
		Form form = succession(this.other);
		form.submit();
		assertThat(form.submit().texts("li:contains(Followed by)")).hasSize(1);
		assertThat(succession(this.other).submit().errors())
			.containsExactly("This is already said of these two boards");
		assertThat(succession(this.other).choose("followed", "The other board came first").submit().errors())
			.containsExactly("The register says the opposite already. Strike that out first");
	}

	@Test
	void strikeOutASuccession() {
		Page page = succession(this.other).submit()
			.click("Strike out that it was followed by " + this.other.name())
			.form()
			.fill("reason", "Another board")
			.submit();
		assertThat(page.text()).contains("Another board");
		assertThat(open(this.other)).doesNotContain("Followed");
	}

	@Test
	void keepFromThePublicWhatIsInternalOrToCome() {
		Board internal = this.chamber.internal();
		succession(internal).submit();
		succession(this.other).fill("announcedOn", this.clock.today().plusDays(1).toString()).submit();
		line().fill("other", internal.id().toString()).submit();
		line().fill("name", "The Secret Council")
			.fill("announcedOn", this.clock.today().plusDays(1).toString())
			.submit();
		assertThat(open(this.board)).doesNotContain("Followed").doesNotContain("Reports to");
		assertThat(
				this.pages.get("/boards/%s?on=%s".formatted(this.board.slug(), this.clock.today().plusYears(1))).text())
			.doesNotContain("Followed")
			.doesNotContain("Reports to");
	}

	@Test
	void sayToWhomABoardReportsOnADay() {
		line().fill("name", "The Council").fill("startsOn", "7 May 2019").fill("endsOn", "4 May 2023").submit();
		line().fill("other", this.other.id().toString()).fill("startsOn", "5 May 2023").submit();
		assertThat(open(this.board)).contains("Reports to " + this.other.name()).doesNotContain("The Council");
		assertThat(open(this.other)).contains(this.board.name() + " reports to it");
		String past = this.pages.get("/boards/%s?on=2023-05-04".formatted(this.board.slug())).text();
		assertThat(past).contains("Reports to The Council").doesNotContain(this.other.name());
	}

	@Test
	void refuseWhatCannotBe() {
		assertThat(line().submit().errors()).containsExactly("Choose a board or enter a name, not both");
		assertThat(line().fill("name", "The Council").fill("other", this.other.id().toString()).submit().errors())
			.containsExactly("Choose a board or enter a name, not both");
		assertThat(line().fill("name", "The Council")
			.fill("startsOn", "7 May 2019")
			.fill("endsOn", "6 May 2019")
			.submit()
			.errors()).singleElement().asString().contains("on or after the first day");
		line().fill("name", "The Council").submit();
		assertThat(line().fill("name", "the council").submit().errors())
			.containsExactly("This is already said of that time");
		assertThat(line().tamper("other", this.board.id().toString()).submit().errors())
			.containsExactly("A board can't report to itself");
	}

	@Test
	void correctAReportingLine() {
		line().fill("name", "The Cuoncil").submit();
		Page page = this.officer.get("/manage/boards/" + this.board.id())
			.click("Change that it reports to The Cuoncil")
			.form()
			.fill("name", "The Council")
			.submit();
		assertThat(page.text()).contains("Reports to The Council");
		assertThat(page.click("Change that it reports to The Council")
			.click("Strike it out")
			.form()
			.fill("reason", "Never did")
			.submit()
			.texts("li:contains(Reports to) a")).isEmpty();
	}

	private Form succession(Board after) {
		return this.officer.form("/manage/boards/%s/successions/new".formatted(this.board.id()))
			.fill("other", after.id().toString())
			.fill("happenedOn", "29 September 2019")
			.fill("announcedOn", "29 September 2019");
	}

	private Form line() {
		return this.officer.form("/manage/boards/%s/reporting-lines/new".formatted(this.board.id()))
			.choose("relation", "Reports to")
			.fill("announcedOn", "7 May 2019");
	}

	private String open(Board board) {
		return this.pages.get("/boards/" + board.slug()).text();
	}

}
