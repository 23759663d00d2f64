package org.remit.dashboard;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.accounts.AccountForm;
import org.remit.accounts.Accounts;
import org.remit.accounts.Passwords;
import org.remit.people.People;
import org.remit.people.PersonForm;
import org.remit.people.PersonKind;
import org.remit.platform.Role;
import org.remit.platform.SettableClock;
import org.remit.portfolios.TestPortfolios;
import org.remit.posts.AppointmentForm;
import org.remit.posts.Appointments;
import org.remit.posts.Basis;
import org.remit.posts.PostForm;
import org.remit.posts.PostKind;
import org.remit.posts.Posts;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Where members begin. */
@RemitTest
class MemberTests {

	private static final String PASSWORD = "three odd words";

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final Accounts accounts;

	private final People people;

	private final Posts posts;

	private final Appointments appointments;

	private final SettableClock clock;

	MemberTests(Pages pages, TestPortfolios portfolios, Accounts accounts, People people, Posts posts,
			Appointments appointments, SettableClock clock) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.accounts = accounts;
		this.people = people;
		this.posts = posts;
		this.appointments = appointments;
		this.clock = clock;
	}

	@Test
	void readWhichPostsTheyHoldAndWhichPortfoliosGoWithThem() {
		Page page = this.pages.as("member").get("/members");
		assertThat(page.text())
			.contains("Deputy Mayor and Lead Member for Children\u2019s Services, since 1 March 2023");
		assertThat(page.texts("h2")).containsExactly("Posts I hold today", "Portfolios that go with them",
				"All portfolios");
		Page portfolio = page.click("Deputy Mayor and Lead Member for Children\u2019s Services");
		assertThat(portfolio.heading()).isEqualTo("Deputy Mayor and Lead Member for Children\u2019s Services");
		assertThat(page.document().select("a").stream().filter((link) -> link.text().startsWith("Drugs Policy")))
			.isNotEmpty();
	}

	@Test
	void readOnlyWhatTheyHoldToday() {
		UUID person = person();
		UUID held = post("Held " + person, true);
		UUID former = post("Former " + person, true);
		UUID future = post("Future " + person, true);
		LocalDate today = this.clock.today();
		appoint(held, person, today, today);
		appoint(former, person, today.minusYears(2), today.minusDays(1));
		appoint(future, person, today.plusDays(1), null);
		UUID mine = this.portfolios.add((typed) -> typed.holder(held));
		UUID theirs = this.portfolios.add((typed) -> typed.holder(former));
		Page page = member(person).get("/members");
		assertThat(page.text()).contains("Held " + person).doesNotContain("Former " + person, "Future " + person);
		assertThat(page.document().select("h2 + ul").get(1).text()).contains(this.portfolios.title(mine))
			.doesNotContain(this.portfolios.title(theirs));
	}

	@Test
	void areToldWhenTheRegisterKnowsOfNoPost() {
		Page page = member(null).get("/members");
		assertThat(page.text()).contains("You hold no post today as far as the register says.");
		assertThat(page.texts("h2")).containsExactly("Posts I hold today", "All portfolios");
	}

	/** A post that the public can't see has no public page to lead to. */
	@Test
	void findNoDeadLinkToAnInternalPost() {
		UUID person = person();
		UUID post = post("Internal " + person, false);
		appoint(post, person, this.clock.today(), null);
		Visitor member = member(person);
		Page page = member.get("/members");
		assertThat(page.text()).contains("Internal " + person + " (internal), since")
			.doesNotContain("You hold no post today");
		page.document()
			.select("main a[href^=/posts]")
			.forEach((link) -> assertThat(member.get(link.attr("href")).status()).isEqualTo(200));
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

	private UUID person() {
		return this.people
			.add(TestPortfolios.AUTHOR,
					new PersonForm(UUID.randomUUID(), PersonKind.MEMBER, "", "Test", "Member", "", null))
			.id();
	}

	private UUID post(String title, boolean shown) {
		return this.posts
			.add(TestPortfolios.AUTHOR, new PostForm(UUID.randomUUID(), title, PostKind.EXECUTIVE, true, shown, null))
			.id();
	}

	private void appoint(UUID post, UUID person, LocalDate from, LocalDate to) {
		this.appointments.appoint(TestPortfolios.AUTHOR, new AppointmentForm(UUID.randomUUID(), post, person, from, to,
				null, Basis.SUBSTANTIVE, from, null, null, "", "", null));
	}

	private Visitor member(UUID person) {
		UUID id = UUID.randomUUID();
		String username = "member-" + id.toString().substring(0, 13);
		this.accounts.add(TestPortfolios.ADMINISTRATOR,
				new AccountForm(id, username, "A member", Set.of(Role.MEMBER), Set.of(), person, null),
				new Passwords().hash(PASSWORD), false);
		return this.pages.signIn(username, PASSWORD);
	}

}
