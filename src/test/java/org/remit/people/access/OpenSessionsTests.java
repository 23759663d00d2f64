package org.remit.people.access;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.remit.people.accounts.Account;
import org.remit.people.accounts.AccountForm;
import org.remit.people.accounts.Accounts;
import org.remit.people.accounts.TestAccounts;
import org.remit.platform.actor.Role;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class OpenSessionsTests {

	private static final String PAGE = "/manage/accounts";

	private final Pages pages;

	private final Accounts accounts;

	private final TestAccounts test;

	OpenSessionsTests(Pages pages, Accounts accounts) {
		this.pages = pages;
		this.accounts = accounts;
		this.test = new TestAccounts(accounts, pages);
	}

	@Test
	void endWhenTheAccountIsLocked() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.test.signIn(account);
		assertThat(visitor.get(PAGE).status()).isEqualTo(200);
		this.accounts.lock(TestAccounts.ADMINISTRATOR, account.id(), account.version());
		assertThat(visitor.get(PAGE).address()).isEqualTo("/sign-in");
		Account locked = this.test.now(account.id());
		this.accounts.unlock(TestAccounts.ADMINISTRATOR, account.id(), locked.version());
		assertThat(visitor.get(PAGE).address()).isEqualTo("/sign-in");
	}

	@Test
	void endWhenAnAdministratorGivesANewPassword() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.test.signIn(account);
		this.accounts.replacePassword(TestAccounts.ADMINISTRATOR, account.id(), account.version(), "{noop}x");
		assertThat(visitor.get(PAGE).address()).isEqualTo("/sign-in");
	}

	@Test
	void endElsewhereWhenPeopleChangeTheirPassword() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor here = this.test.signIn(account);
		Visitor elsewhere = this.test.signIn(account);
		here.form("/account/password")
			.fill("presentPassword", TestAccounts.PASSWORD)
			.fill("newPassword", "four quite different words")
			.submit();
		assertThat(here.get(PAGE).status()).isEqualTo(200);
		assertThat(elsewhere.get(PAGE).address()).isEqualTo("/sign-in");
	}

	@Test
	void haveNewRolesAndNamesAtOnce() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.test.signIn(account);
		assertThat(visitor.get(PAGE).status()).isEqualTo(200);
		this.accounts.change(TestAccounts.ADMINISTRATOR, account.id(), new AccountForm(account.id(), account.username(),
				"Renamed Meanwhile", Set.of(Role.MEMBER), Set.of(), null, account.version()));
		assertThat(visitor.get(PAGE).status()).isEqualTo(403);
		assertThat(visitor.get("/account").text()).contains("Renamed Meanwhile");
	}

	@Test
	void getANewIdAtSignIn() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.pages.visitor();
		Page form = visitor.open("/sign-in");
		Page answer = visitor.send("/sign-in", "username=" + account.username() + "&password="
				+ TestAccounts.PASSWORD.replace(' ', '+') + "&_csrf=" + form.form().value("_csrf"));
		assertThat(answer.status()).isEqualTo(302);
		assertThat(form.header("Set-Cookie")).startsWith("remit-session=").contains("HttpOnly", "SameSite=Lax");
		assertThat(id(answer)).startsWith("remit-session=").isNotEqualTo(id(form));
	}

	private static String id(Page page) {
		return page.headers("Set-Cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith("remit-session="))
			.findFirst()
			.orElse("")
			.replaceAll(";.*", "");
	}

	@Test
	void endAtSignOut() {
		Visitor visitor = this.test.signIn(this.test.add(Role.ADMINISTRATOR));
		Page page = visitor.get(PAGE);
		Page out = page.form("/sign-out").submit();
		assertThat(out.text()).contains("You have signed out.");
		assertThat(visitor.get(PAGE).address()).isEqualTo("/sign-in");
	}

	@Test
	void areNoneOfThePublicsBusiness() {
		for (String path : new String[] { "/portfolios", "/people", "/posts", "/assets/remit.css", "/nothing-here",
				"/actuator/health", "/actuator/health/readiness" }) {
			assertThat(this.pages.visitor().open(path).header("Set-Cookie")).as(path).isEmpty();
		}
	}

}
