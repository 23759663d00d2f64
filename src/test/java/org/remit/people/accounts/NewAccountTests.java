package org.remit.people.accounts;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.platform.actor.Role;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class NewAccountTests {

	private final Pages pages;

	private final TestAccounts test;

	private final Visitor administrator;

	NewAccountTests(Pages pages, Accounts accounts) {
		this.pages = pages;
		this.test = new TestAccounts(accounts, pages);
		this.administrator = this.test.signIn(this.test.add(Role.ADMINISTRATOR));
	}

	@Test
	void makeAnAccountWithAPasswordThatIsShownOnce() {
		String username = username();
		Page made = filledIn(username).submit();
		assertThat(made.heading()).isEqualTo("Account of Zadie Quist");
		String password = made.texts("code").get(0);
		assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
		assertThat(this.administrator.get(made.address()).source()).doesNotContain(password);
		Page in = this.pages.visitor().form("/sign-in").fill("username", username).fill("password", password).submit();
		assertThat(in.heading()).isEqualTo("Choose a password of your own");
	}

	@Test
	void makeOneAccountOfADoubleClick() {
		String username = username();
		Form form = filledIn(username);
		Stream.of(form, form, form)
			.map((click) -> CompletableFuture.supplyAsync(click::submit))
			.toList()
			.forEach((click) -> assertThat(click.join().status()).isEqualTo(200));
		assertThat(found(username)).isEqualTo(1);
	}

	@Test
	void refuseAUsernameThatIsTakenInAnyCase() {
		Account account = this.test.add(Role.OFFICER);
		Page refused = filledIn(account.username().toUpperCase(Locale.ROOT)).submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("This username is taken");
		assertThat(refused.form().value("name")).isEqualTo("Zadie Quist");
		assertThat(refused.form().value("roles")).isEqualTo("OFFICER");
	}

	@Test
	void sayAllThatIsMissing() {
		Page refused = this.administrator.form("/manage/accounts/new").submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("Enter a username", "Enter the name of whoever uses the account",
				"Choose at least one role");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\0", "a", "two words", "x\ud83d\ude00x", "<script>", "../..", "a\u0000b" })
	void refuseAbsurdUsernames(String username) {
		Page refused = filledIn(username()).fill("username", username).submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select("#username-error").text()).isNotEmpty();
	}

	@Test
	void refuseAbsurdValuesBesideTheirField() {
		Map<String, String> absurd = Map.of("name", "a\0b", "username", "x".repeat(1_000_000), "roles", "KING", "areas",
				"not-an-id", "person", UUID.randomUUID().toString());
		absurd.forEach((field, value) -> {
			Page refused = filledIn(username()).tamper(field, value).submit();
			assertThat(refused.status()).as(field).isEqualTo(422);
			assertThat(refused.document().select("#" + field + "-error").text()).as(field).isNotEmpty();
		});
		assertThat(filledIn(username()).tamper("name", "x".repeat(1_000_000)).submit().errors())
			.containsExactly("Name must be 120 characters or fewer");
		assertThat(filledIn(username()).tamper("areas", UUID.randomUUID().toString()).submit().errors())
			.containsExactly("Choose areas from the list");
		assertThat(filledIn(username()).tamper("id", "").submit().status()).isEqualTo(422);
		assertThat(filledIn(username()).tamper("id", "7").submit().status()).isEqualTo(422);
	}

	@Test
	void ignoreFieldsThatTheFormHasNot() {
		String username = username();
		filledIn(username).tamper("locked", "true")
			.tamper("passwordHash", "{noop}x")
			.tamper("account.passwordHash", "{noop}x")
			.submit();
		Page in = this.pages.visitor().form("/sign-in").fill("username", username).fill("password", "x").submit();
		assertThat(in.status()).isEqualTo(422);
	}

	private Form filledIn(String username) {
		return this.administrator.form("/manage/accounts/new")
			.fill("username", username)
			.fill("name", "Zadie Quist")
			.tick("roles", "Officer");
	}

	private int found(String words) {
		return this.administrator.get("/manage/accounts?q=" + words).document().select("tbody tr").size();
	}

	private static String username() {
		return "quist-" + UUID.randomUUID().toString().substring(0, 13);
	}

}
