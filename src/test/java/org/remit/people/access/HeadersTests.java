package org.remit.people.access;

import org.junit.jupiter.api.Test;

import org.remit.people.accounts.Accounts;
import org.remit.people.accounts.TestAccounts;
import org.remit.platform.actor.Role;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class HeadersTests {

	private final Pages pages;

	private final TestAccounts test;

	HeadersTests(Pages pages, Accounts accounts) {
		this.pages = pages;
		this.test = new TestAccounts(accounts, pages);
	}

	@Test
	void tellBrowsersWhatToRefuse() {
		for (String path : new String[] { "/sign-in", "/portfolios", "/nothing-here", "/assets/remit.css" }) {
			Page page = this.pages.get(path);
			assertThat(page.header("Content-Security-Policy"))
				.isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
						+ "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
						+ "frame-ancestors 'none'; manifest-src 'self'; object-src 'none'");
			assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
			assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
			assertThat(page.header("Permissions-Policy")).contains("camera=()");
			assertThat(page.header("Strict-Transport-Security")).isEmpty();
		}
	}

	@Test
	void demandHttpsOnceItIsThere() {
		Page page = this.pages.visitor().open("/sign-in", "X-Forwarded-Proto", "https");
		assertThat(page.header("Strict-Transport-Security")).contains("max-age=");
		assertThat(page.header("Set-Cookie")).contains("Secure");
	}

	@Test
	void keepPrivatePagesOutOfCaches() {
		assertThat(this.pages.get("/sign-in").header("Cache-Control")).contains("no-store");
		assertThat(this.test.signIn(this.test.add(Role.ADMINISTRATOR)).get("/manage/accounts").header("Cache-Control"))
			.contains("no-store");
	}

	private Visitor administrator() {
		return this.test.signIn(this.test.add(Role.ADMINISTRATOR));
	}

	@Test
	void answerAddressesThatNoRuleNamesWithNotFound() {
		Visitor administrator = administrator();
		for (String path : new String[] { "/nothing", "/actuator", "/actuator/env", "/error", "/sign-in/refused",
				"/login", "/logout", "/WEB-INF/web.xml" }) {
			assertThat(this.pages.visitor().open(path).status()).as(path).isEqualTo(404);
			assertThat(administrator.open(path).status()).as(path).isEqualTo(404);
		}
		assertThat(administrator.open("/manage/nothing").status()).isEqualTo(404);
		assertThat(this.pages.visitor().open("/manage/nothing").header("Location")).endsWith("/sign-in");
	}

	@Test
	void refuseToBeWrittenToWhereThePublicReads() {
		Visitor administrator = administrator();
		assertThat(this.pages.visitor().send("/portfolios", "a=b").status()).isEqualTo(405);
		assertThat(this.pages.visitor().send("/nothing", "a=b").status()).isEqualTo(404);
		assertThat(administrator.send("/portfolios", "a=b").status()).isEqualTo(405);
	}

	@Test
	void showWhoMayNotAPageInsteadOfTheSignIn() {
		Page page = this.test.signIn(this.test.add(Role.MEMBER)).get("/manage/accounts");
		assertThat(page.status()).isEqualTo(403);
		assertThat(this.test.signIn(this.test.add(Role.OFFICER)).get("/actuator/mappings").status()).isEqualTo(403);
		assertThat(administrator().get("/actuator/mappings").status()).isEqualTo(200);
		assertThat(this.pages.visitor().get("/actuator/mappings").address()).isEqualTo("/sign-in");
	}

}
