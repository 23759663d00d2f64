package org.remit.people.access;

import org.junit.jupiter.api.Test;

import org.remit.people.accounts.Accounts;
import org.remit.people.accounts.TestAccounts;
import org.remit.platform.actor.Role;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class OversizedFormsTests {

	private static final String TOO_LONG = "name=" + "x".repeat(9 * 1024 * 1024);

	private static final String TOO_MANY = "name=x&".repeat(20_000);

	private final Pages pages;

	private final TestAccounts test;

	OversizedFormsTests(Pages pages, Accounts accounts) {
		this.pages = pages;
		this.test = new TestAccounts(accounts, pages);
	}

	@Test
	void areRefusedInsteadOfHalfRead() {
		Visitor administrator = this.test.signIn(this.test.add(Role.ADMINISTRATOR));
		Visitor anybody = this.pages.visitor();
		for (String path : new String[] { "/manage/areas", "/sign-in", "/portfolios", "/nothing" }) {
			assertThat(administrator.send(path, TOO_LONG).status()).as(path).isEqualTo(413);
			assertThat(anybody.send(path, TOO_LONG).status()).as(path).isEqualTo(413);
			assertThat(anybody.send(path, TOO_MANY).status()).as(path).isEqualTo(400);
		}
	}

}
