package org.remit.people.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.remit.people.accounts.Account;
import org.remit.people.accounts.Accounts;
import org.remit.people.accounts.PasswordRules;
import org.remit.people.accounts.TestAccounts;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@RemitTest
class OwnPasswordTests {

	private final Pages pages;

	private final TestAccounts test;

	OwnPasswordTests(Pages pages, Accounts accounts) {
		this.pages = pages;
		this.test = new TestAccounts(accounts, pages);
	}

	@Test
	void isChangedByWhoKnowsThePresentOne() {
		Account account = this.test.add(Role.MEMBER);
		Page changed = change(this.test.signIn(account), TestAccounts.PASSWORD, "four quite different words");
		assertThat(changed.address()).isEqualTo("/members");
		Visitor again = this.pages.signIn(account.username(), "four quite different words");
		assertThat(again.get("/account").heading()).isEqualTo("Your account");
	}

	@Test
	void isNotChangedWithoutThePresentOne() {
		Visitor visitor = this.test.signIn(this.test.add(Role.MEMBER));
		Page refused = change(visitor, "not this one", "four quite different words");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("The present password is wrong");
		assertThat(refused.source()).doesNotContain("not this one", "four quite different words");
		assertThat(change(visitor, "", "").errors()).containsExactly("Enter your present password",
				"Enter a new password");
	}

	@Test
	void canNotBeGuessedFromAnOpenSession() {
		Visitor visitor = this.test.signIn(this.test.add(Role.MEMBER));
		for (int i = 0; i < 5; i++) {
			change(visitor, "wrong " + i, "four quite different words");
		}
		assertThat(change(visitor, TestAccounts.PASSWORD, "four quite different words").errors())
			.containsExactly("Too many wrong attempts. Try again in a minute");
	}

	@Test
	void isNeverOneThatCameBefore() {
		Visitor visitor = this.test.signIn(this.test.add(Role.MEMBER));
		assertThat(change(visitor, TestAccounts.PASSWORD, TestAccounts.PASSWORD).errors())
			.containsExactly("The new password must differ from the present one");
		assertThat(change(visitor, TestAccounts.PASSWORD, "\0" + "x".repeat(1_000_000)).status()).isEqualTo(422);
	}

	@ParameterizedTest
	@CsvSource({ "elevenchars, 12 characters or more", "passwordpassword, too easy", "Password12345!, too easy",
			"123456789012, too easy", "aaaaaaaaaaaabbb, too easy", "my-kwame-words, too easy",
			"sample-council-2026, too easy", "qwertyuiop99, too easy" })
	void refusesWhatIsTriedFirst(String password, String words) {
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> PasswordRules.check("newPassword", password, "Kwame"))
			.withMessageContaining(words);
	}

	@Test
	void refusesWhatCanNotBeKeptWhole() {
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> PasswordRules.check("newPassword", "\u00e9 accent".repeat(9), "kwame"))
			.withMessageContaining("72");
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> PasswordRules.check("newPassword", "three\0odd words", "kwame"));
		assertThatNoException()
			.isThrownBy(() -> PasswordRules.check("newPassword", "tree lamp \u00e9t\u00e9", "kwame"));
	}

	private Page change(Visitor visitor, String present, String wanted) {
		return visitor.form("/account/password").fill("presentPassword", present).fill("newPassword", wanted).submit();
	}

}
