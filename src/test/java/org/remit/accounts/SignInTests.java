package org.remit.accounts;

import org.junit.jupiter.api.Test;

import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class SignInTests {

	private final Pages pages;

	SignInTests(Pages pages) {
		this.pages = pages;
	}

	@Test
	void asksWhoItIs() {
		assertThat(this.pages.get("/sign-in").heading()).isEqualTo("Sign in");
	}

	@Test
	void leadsFromAPrivateAddressToSigningIn() {
		assertThat(this.pages.get("/manage/accounts").address()).isEqualTo("/sign-in");
	}

}
