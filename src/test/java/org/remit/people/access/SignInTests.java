package org.remit.people.access;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.remit.people.accounts.Account;
import org.remit.people.accounts.Accounts;
import org.remit.people.accounts.TestAccounts;
import org.remit.platform.actor.Role;
import org.remit.platform.audit.AuditLine;
import org.remit.platform.audit.AuditTrail;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class SignInTests {

	private final Pages pages;

	private final TestAccounts test;

	private final Accounts accounts;

	private final AuditTrail trail;

	SignInTests(Pages pages, Accounts accounts, AuditTrail trail) {
		this.pages = pages;
		this.accounts = accounts;
		this.trail = trail;
		this.test = new TestAccounts(accounts, pages);
	}

	@Test
	void leadsBackToThePageThatWasWanted() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.pages.visitor();
		Page asked = visitor.get("/manage/accounts?q=smith&page=1");
		assertThat(asked.address()).isEqualTo("/sign-in");
		Page wanted = asked.form()
			.fill("username", account.username())
			.fill("password", TestAccounts.PASSWORD)
			.submit();
		assertThat(wanted.address()).isEqualTo("/manage/accounts?q=smith&page=1");
		assertThat(wanted.heading()).isEqualTo("Accounts");
		assertThat(this.trail.of("account", account.id())).extracting(AuditLine::action).contains("signed in");
	}

	@Test
	void saysNothingOfAnEndedSessionToWhoHadNone() {
		assertThat(this.pages.get("/sign-in").texts(".govuk-inset-text")).isEmpty();
		assertThat(signIn("somebody", "three wrong words").texts(".govuk-inset-text")).isEmpty();
	}

	@Test
	void takesTheUsernameInAnyCaseAndWithSpacesAround() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.pages.visitor();
		visitor.form("/sign-in")
			.fill("username", "  " + account.username().toUpperCase(Locale.ROOT) + " ")
			.fill("password", TestAccounts.PASSWORD)
			.submit();
		assertThat(visitor.get("/account").text()).contains(account.name());
	}

	@Test
	void saysTheSameOfAWrongPasswordAnUnknownAccountAndALockedOne() {
		Account open = this.test.add(Role.OFFICER);
		Account locked = this.test.add(Role.OFFICER);
		this.accounts.lock(TestAccounts.ADMINISTRATOR, locked.id(), locked.version());
		Page wrong = signIn(open.username(), "three wrong words");
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.errors()).containsExactly("The username or password is wrong");
		assertThat(comparable(signIn("nobody-" + open.username(), "three wrong words"))).isEqualTo(comparable(wrong));
		assertThat(comparable(signIn(locked.username(), TestAccounts.PASSWORD))).isEqualTo(comparable(wrong));
	}

	private static String comparable(Page page) {
		return page.status()
				+ page.source().replaceAll("name=\"_csrf\" value=\"[^\"]+\"|(nobody-)?test-[-0-9a-f]+", "");
	}

	@Test
	void hashesAlsoWhereThereIsNoAccount() {
		Account account = this.test.add(Role.OFFICER);
		signIn(account.username(), "warm up");
		long known = time(() -> signIn(account.username(), "three wrong words"));
		long unknown = time(() -> signIn("nobody-" + account.username(), "three wrong words"));
		long absurd = time(() -> signIn("nobody\0" + "x".repeat(10_000), "three wrong words"));
		assertThat(Math.min(unknown, absurd)).isGreaterThan(known / 3);
	}

	private static long time(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return System.nanoTime() - start;
	}

	@Test
	void takesAbsurdNamesAndPasswordsForSimplyWrong() {
		Account account = this.test.add(Role.OFFICER);
		for (String absurd : new String[] { "", "\0", "a\0b", "\ud800", "x".repeat(1_000_000), "%", "' or '1'='1" }) {
			assertThat(signIn(absurd, TestAccounts.PASSWORD).status()).isEqualTo(422);
		}
		assertThat(signIn(account.username(), TestAccounts.PASSWORD + "\0").status()).isEqualTo(422);
		assertThat(signIn(account.username(), TestAccounts.PASSWORD + " ".repeat(1_000_000)).status()).isEqualTo(422);
		assertThat(this.pages.visitor().send("/sign-in", "", "Origin", "null").status()).isEqualTo(422);
	}

	@Test
	void slowsDownGuessingWhetherThereIsAnAccountOrNot() {
		Account account = this.test.add(Role.OFFICER);
		for (int i = 0; i < 5; i++) {
			signIn(account.username(), "three wrong words");
			signIn("nobody-" + account.username(), "three wrong words");
		}
		Page refused = signIn(account.username(), TestAccounts.PASSWORD);
		assertThat(refused.errors()).containsExactly("Too many wrong attempts. Try again in a minute");
		assertThat(comparable(signIn("nobody-" + account.username(), "x"))).isEqualTo(comparable(refused));
		assertThat(this.trail.of("account", account.id())).extracting(AuditLine::action)
			.containsExactly("failed to sign in too often", "added");
	}

	@Test
	void keepsTheUsernameButNeverThePassword() {
		Page page = signIn("someone", "a secret of mine");
		assertThat(page.form().value("username")).isEqualTo("someone");
		assertThat(page.source()).doesNotContain("a secret of mine");
	}

	@Test
	void asksAgainInWordsWhenThePageWasOpenForTooLong() {
		Page page = this.pages.visitor().post("/sign-in", "_csrf=long-gone&username=officer&password=x");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("This page was open for too long. Sign in again");
		assertThat(page.form().value("username")).isEqualTo("officer");
	}

	@Test
	void needsTheTokenOfItsOwnPage() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.pages.visitor();
		visitor.get("/sign-in");
		visitor.post("/sign-in", "username=" + account.username() + "&password=" + TestAccounts.PASSWORD);
		assertThat(visitor.get("/manage/accounts").address()).isEqualTo("/sign-in");
	}

	@Test
	void leadsWhoIsSignedInPastTheSignInPage() {
		Visitor visitor = this.test.signIn(this.test.add(Role.ADMINISTRATOR));
		assertThat(visitor.open("/sign-in").header("Location")).endsWith("/manage");
		Visitor member = this.test.signIn(this.test.add(Role.MEMBER));
		assertThat(member.open("/sign-in").header("Location")).endsWith("/members");
	}

	@Test
	void asksForAPasswordOfOnesOwnBeforeAnythingElse() {
		Account account = this.test.add(true, Role.ADMINISTRATOR);
		Visitor visitor = this.pages.visitor();
		visitor.get("/manage/areas");
		Page asked = this.test.signIn(visitor, account);
		assertThat(asked.heading()).isEqualTo("Choose a password of your own");
		assertThat(visitor.get("/manage/accounts").address()).isEqualTo("/account/password");
		assertThat(visitor.get("/actuator/mappings").address()).isEqualTo("/account/password");
		Page next = asked.form()
			.fill("presentPassword", TestAccounts.PASSWORD)
			.fill("newPassword", "four quite different words")
			.submit();
		assertThat(next.address()).isEqualTo("/manage/areas");
	}

	private Page signIn(String username, String password) {
		return this.pages.visitor().form("/sign-in").fill("username", username).fill("password", password).submit();
	}

}
