package org.remit.reading.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.boards.boards.BoardForm;
import org.remit.boards.boards.BoardKind;
import org.remit.boards.boards.Boards;
import org.remit.boards.seats.Capacity;
import org.remit.boards.seats.SeatForm;
import org.remit.boards.seats.SeatHoldingForm;
import org.remit.boards.seats.SeatHoldings;
import org.remit.boards.seats.Seats;
import org.remit.figures.indicators.Indicator;
import org.remit.figures.releases.TestIndicators;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Basis;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.platform.actor.Role;
import org.remit.platform.time.Decision;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.portfolios.portfolios.TestPortfolios.AUTHOR;

/** Where members begin: their posts, portfolios and boards. */
@RemitTest
class MemberTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final TestHolders holders;

	private final Boards boards;

	private final Seats seats;

	private final SeatHoldings sittings;

	private final Areas areas;

	private final TestIndicators indicators;

	MemberTests(Pages pages, TestPortfolios portfolios, TestHolders holders, Boards boards, Seats seats,
			SeatHoldings sittings, Areas areas, TestIndicators indicators) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.holders = holders;
		this.boards = boards;
		this.seats = seats;
		this.sittings = sittings;
		this.areas = areas;
		this.indicators = indicators;
	}

	@Test
	void readWhichPostsTheyHoldAndWhichPortfoliosGoWithThem() {
		Page page = this.pages.as("member").get("/members");
		assertThat(page.text())
			.contains("Deputy Mayor and Lead Member for Children\u2019s Services, since 1 March 2023");
		assertThat(page.texts("h2")).startsWith("Posts I hold today")
			.containsSubsequence("Portfolios that go with them", "All portfolios");
		Page portfolio = page.click("Deputy Mayor and Lead Member for Children\u2019s Services");
		assertThat(portfolio.heading()).isEqualTo("Deputy Mayor and Lead Member for Children\u2019s Services");
		assertThat(page.document().select("a").stream().filter((link) -> link.text().startsWith("Drugs Policy")))
			.isNotEmpty();
	}

	@Test
	void readOnlyWhatTheyHoldThatDay() {
		Person person = this.holders.person();
		LocalDate today = this.holders.today();
		Post held = this.holders.post();
		Post former = this.holders.post();
		Post future = this.holders.post();
		this.holders.appoint(held, person, today, today, Basis.SUBSTANTIVE);
		this.holders.appoint(former, person, today.minusYears(2), today.minusDays(1), Basis.SUBSTANTIVE);
		this.holders.appoint(future, person, today.plusDays(1), null, Basis.SUBSTANTIVE);
		UUID mine = this.portfolios.add((typed) -> typed.holder(held.id()));
		UUID[] theirs = new UUID[1];
		this.portfolios.on(today.minusDays(9),
				() -> theirs[0] = this.portfolios.add((typed) -> typed.holder(former.id())));
		Visitor member = this.holders.signedIn(person, Role.MEMBER);
		Page page = member.get("/members");
		assertThat(page.text()).contains(held.title()).doesNotContain(former.title());
		assertThat(page.texts("h2 + ul").get(1)).contains(this.portfolios.title(mine))
			.doesNotContain(this.portfolios.title(theirs[0]));
		Page before = member.get("/members?on=" + today.minusDays(1));
		assertThat(before.texts("h2").get(0)).startsWith("Posts I held on ");
		assertThat(before.texts("h2 + ul")).hasSize(2);
		assertThat(before.texts("h2 + ul").get(0)).contains(former.title()).doesNotContain(held.title());
		assertThat(before.texts("h2 + ul").get(1)).contains(this.portfolios.title(theirs[0]))
			.doesNotContain(this.portfolios.title(mine));
	}

	/** As the public knows them: with small numbers of children suppressed. */
	@Test
	void readTheLatestReleasedFiguresOfTheirPortfolios() {
		Post post = this.holders.post();
		UUID portfolio = this.portfolios.add((typed) -> typed.holder(post.id()));
		LocalDate before = this.holders.today().minusDays(100);
		Indicator waiting = this.indicators.children("");
		Indicator other = this.indicators.children("");
		this.indicators.assign(waiting, portfolio);
		this.indicators.record(waiting, before, "3");
		this.indicators.record(other, before, "107");
		List.of(waiting, other).forEach(this.indicators::release);
		this.indicators.record(waiting, before.plusDays(30), "61");
		Page page = this.holders.holding(post).get("/members");
		assertThat(page.texts("h2:contains(Latest figures) ~ table tbody tr")).singleElement()
			.satisfies((row) -> assertThat(row).startsWith(waiting.name())
				.contains("Suppressed")
				.doesNotContain(" 3 ", "61"));
	}

	@Test
	void areToldWhenTheRegisterKnowsOfNoPost() {
		Page page = this.holders.signedIn(null, Role.MEMBER).get("/members");
		assertThat(page.text()).contains("You hold no post today as far as the register says.");
		assertThat(page.texts("h2")).containsExactly("Posts I hold today", "All portfolios");
	}

	/** A post that the public can't see has no public page to lead to. */
	@Test
	void findNoDeadLinkToAnInternalPost() {
		Post post = this.holders.post(true, false);
		Visitor member = this.holders.holding(post);
		Page page = member.get("/members");
		assertThat(page.text()).contains(post.title() + " (internal), since").doesNotContain("You hold no post today");
		page.document()
			.select("main a[href^=/posts]")
			.forEach((link) -> assertThat(member.get(link.attr("href")).status()).isEqualTo(200));
	}

	@Test
	void readOnWhichBoardsTheySit() {
		Post post = this.holders.post();
		Person person = this.holders.person();
		this.holders.appoint(post, person);
		UUID open = board(true);
		UUID internal = board(false);
		UUID former = board(true);
		seat(open, "Chair", post.id());
		LocalDate today = this.holders.today();
		sit(seat(internal, "Member for the East", null), person, today.minusYears(2), null);
		sit(seat(former, "Observer", null), person, today.minusYears(2), today.minusDays(1));
		Visitor member = this.holders.signedIn(person, Role.MEMBER);
		assertThat(member.get("/members").texts("h2:contains(Boards) + ul li")).containsExactlyInAnyOrder(
				name(open) + " Chair, with the post " + post.title(),
				name(internal) + " (internal) Member for the East");
		assertThat(member.get("/members?on=" + today.minusDays(1)).texts("h2:contains(Boards) + ul li")).hasSize(3);
	}

	@Test
	void readADraftAndWhereItStands() {
		UUID id = this.portfolios.addPublished();
		this.portfolios.change(id, (typed) -> typed.scope("A new scope."));
		Page page = this.pages.as("member").get("/members/portfolios/" + id);
		assertThat(page.text()).contains("Draft differs from published", "A new scope.", "may still change");
		assertThat(page.click("Read what is published: edition 1").text()).contains("Leads on this.");
		assertThat(page.document().select("main form, main a[href^=/manage]")).isEmpty();
	}

	@Test
	void shareTheirPagesWithThoseWhoWriteThemAndNobodyElse() {
		UUID id = this.portfolios.add();
		for (String path : Set.of("/members", "/members/portfolios/" + id)) {
			assertThat(this.pages.as("officer").get(path).status()).isEqualTo(200);
			assertThat(this.pages.as("democratic").get(path).status()).isEqualTo(200);
			assertThat(this.pages.as("administrator").get(path).status()).isEqualTo(403);
			assertThat(this.pages.get(path).address()).isEqualTo("/sign-in");
		}
	}

	@Test
	void areNeverShownABrokenPage() {
		Visitor member = this.pages.as("member");
		for (String fine : List.of("by=source", "by=", "by=%00", "by=" + "x".repeat(2000), "on=", "on=2199-01-01&by=1",
				"on=1800-01-01")) {
			assertThat(member.get("/members?" + fine).status()).as(fine).isIn(200, 400);
		}
		for (String bad : List.of("on=yesterday", "on=2019-02-30", "on=%00")) {
			Page page = member.get("/members?" + bad);
			assertThat(page.status()).as(bad).isEqualTo(400);
			assertThat(page.heading()).isEqualTo("What I answer for");
		}
	}

	private UUID board(boolean shown) {
		return this.boards
			.add(AUTHOR,
					new BoardForm(UUID.randomUUID(), "Board of " + TestHolders.word(), BoardKind.BOARD,
							this.areas.all().get(0).id(), "", "", null, shown, BoardForm.Deciding.WITHOUT_QUORUM, null))
			.id();
	}

	private String name(UUID board) {
		return this.boards.find(board).orElseThrow().name();
	}

	private UUID seat(UUID board, String title, UUID post) {
		UUID id = UUID.randomUUID();
		this.seats.add(AUTHOR, new SeatForm(id, board, title, new SeatForm.Part(Capacity.MEMBER, true),
				SeatForm.Filling.by(post), 1, SeatForm.Days.UNKNOWN, LocalDate.of(2001, 1, 1), 1, null));
		return id;
	}

	private void sit(UUID seat, Person person, LocalDate from, LocalDate to) {
		this.sittings.appoint(AUTHOR, new SeatHoldingForm(UUID.randomUUID(), seat, person.id(),
				new SeatHoldingForm.Days(from, to, null), from, SeatHoldingForm.Ending.NONE, Decision.NONE, null));
	}

}
