package org.remit.people.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.people.accounts.Account;
import org.remit.people.accounts.Accounts;
import org.remit.people.accounts.Areas;
import org.remit.people.accounts.TestAccounts;
import org.remit.platform.actor.Role;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class HeldFormTests {

	private final Pages pages;

	private final Areas areas;

	private final TestAccounts test;

	private final String name = "Area " + UUID.randomUUID();

	HeldFormTests(Pages pages, Accounts accounts, Areas areas) {
		this.pages = pages;
		this.areas = areas;
		this.test = new TestAccounts(accounts, pages);
	}

	@Test
	void isOfferedAgainToTheSameAccount() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.test.signIn(account);
		Form typed = visitor.form("/manage/areas/new").fill("name", this.name);
		signOutInAnotherTab(visitor);
		Page asked = typed.submit();
		assertThat(asked.address()).isEqualTo("/sign-in");
		assertThat(asked.text()).contains("Your session has ended. Sign in again: what you typed is kept.");
		assertThat(isSaved()).isFalse();
		Page carryOn = signIn(asked, account);
		assertThat(carryOn.heading()).isEqualTo("Carry on where you were");
		assertThat(carryOn.texts("dl")).containsExactly("Name " + this.name);
		assertThat(carryOn.form("/manage/areas").submit().address()).isEqualTo("/manage/areas");
		assertThat(isSaved()).isTrue();
	}

	@Test
	void callsAFieldOfAPartAsIfItStoodAlone() {
		HeldForm form = new HeldForm(UUID.randomUUID(), "/manage/appointments",
				Map.of("days.startsOn", List.of("4 September 2019")));
		assertThat(form.typed()).extracting(HeldForm.Typed::name).containsExactly("Starts on");
	}

	@Test
	void keepsEveryLineAndSignAsTyped() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.test.signIn(account);
		signOutInAnotherTab(visitor);
		Page asked = visitor.post("/manage/areas", "id=x&name=One%0D%0A%09Two+%22%3Cb%3E%26amp%3B%E2%80%9C&_name=on");
		Page carryOn = signIn(asked, account);
		assertThat(carryOn.form("/manage/areas").value("name")).isEqualTo("One\r\n\tTwo \"<b>&amp;\u201c");
		assertThat(carryOn.form("/manage/areas").value("_name")).isEqualTo("on");
		assertThat(carryOn.texts("dd")).containsExactly("One Two \"<b>&amp;\u201c");
		assertThat(carryOn.document().select("dd br")).hasSize(1);
	}

	@Test
	void isDroppedForAnotherAccount() {
		Visitor visitor = this.test.signIn(this.test.add(Role.ADMINISTRATOR));
		Form typed = visitor.form("/manage/areas/new").fill("name", this.name);
		signOutInAnotherTab(visitor);
		Page after = signIn(typed.submit(), this.test.add(Role.ADMINISTRATOR));
		assertThat(after.address()).isEqualTo("/manage");
		assertThat(visitor.get("/account/carry-on").address()).isEqualTo("/manage");
		assertThat(visitor.get("/manage").source()).doesNotContain(this.name);
	}

	@Test
	void isNotTakenFromAForeignSite() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.test.signIn(account);
		signOutInAnotherTab(visitor);
		String[][] foreign = { { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Site", "same-site" },
				{ "Sec-Fetch-Site", "none" }, { "Origin", "https://evil.example" }, { "Origin", "null" },
				{ "Sec-Fetch-Site", "cross-site", "Origin", this.pages.address().toString() }, {} };
		for (String[] headers : foreign) {
			Page answer = visitor.send("/manage/areas", "name=" + this.name, headers);
			assertThat(answer.header("Location")).endsWith("/sign-in?ended");
		}
		assertThat(visitor.get("/sign-in").text()).doesNotContain("kept");
	}

	@Test
	void isNotTakenFromABrowserThatNeverSignedIn() {
		Page asked = this.pages.visitor().post("/manage/areas", "name=x");
		assertThat(asked.address()).isEqualTo("/sign-in?ended");
	}

	@Test
	void isOfferedAtOnceToWhoSignedInAgainInAnotherTab() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.test.signIn(account);
		Form typed = visitor.form("/manage/areas/new").fill("name", this.name);
		signOutInAnotherTab(visitor);
		this.test.signIn(visitor, account);
		assertThat(typed.submit().heading()).isEqualTo("Carry on where you were");
		assertThat(isSaved()).isFalse();
	}

	@Test
	void isNotOfferedToWhoTookOverTheBrowser() {
		Visitor visitor = this.test.signIn(this.test.add(Role.ADMINISTRATOR));
		Form typed = visitor.form("/manage/areas/new").fill("name", this.name);
		signOutInAnotherTab(visitor);
		this.test.signIn(visitor, this.test.add(Role.ADMINISTRATOR));
		assertThat(typed.submit().status()).isEqualTo(403);
		assertThat(isSaved()).isFalse();
	}

	@Test
	void neverHoldsAPassword() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.test.signIn(account);
		Form typed = visitor.form("/account/password")
			.fill("presentPassword", TestAccounts.PASSWORD)
			.fill("newPassword", "four quite different words");
		signOutInAnotherTab(visitor);
		Page asked = typed.submit();
		assertThat(asked.address()).isEqualTo("/sign-in?ended");
		assertThat(signIn(asked, account).address()).isEqualTo("/manage");
	}

	@Test
	void hasALimit() {
		Visitor visitor = this.test.signIn(this.test.add(Role.ADMINISTRATOR));
		signOutInAnotherTab(visitor);
		Page asked = visitor.post("/manage/areas", "name=" + "x".repeat(2_100_000));
		assertThat(asked.address()).isEqualTo("/sign-in?ended");
		assertThat(asked.text()).contains("What you sent was not saved.");
	}

	@Test
	void canBeDropped() {
		Account account = this.test.add(Role.ADMINISTRATOR);
		Visitor visitor = this.test.signIn(account);
		signOutInAnotherTab(visitor);
		Page carryOn = signIn(visitor.post("/manage/areas", "name=x"), account);
		carryOn.form("/manage/areas").submit("Drop it");
		assertThat(visitor.get("/account/carry-on").address()).isEqualTo("/manage");
	}

	@Test
	void needsTheTokenOfItsSession() {
		Visitor visitor = this.test.signIn(this.test.add(Role.ADMINISTRATOR));
		Page answer = visitor.post("/manage/areas", "id=" + UUID.randomUUID() + "&name=x");
		assertThat(answer.status()).isEqualTo(403);
		assertThat(visitor.send("/manage/areas", "name=x&_csrf=guess", "Origin", "https://evil.example").status())
			.isEqualTo(403);
	}

	private void signOutInAnotherTab(Visitor visitor) {
		visitor.get("/account").form("/sign-out").submit();
	}

	private Page signIn(Page asked, Account account) {
		return asked.form().fill("username", account.username()).fill("password", TestAccounts.PASSWORD).submit();
	}

	private boolean isSaved() {
		return this.areas.all().stream().anyMatch((area) -> area.name().equals(this.name));
	}

}
