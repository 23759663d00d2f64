package org.remit.accounts;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.audit.AuditLine;
import org.remit.audit.AuditTrail;
import org.remit.platform.Role;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class AccountPagesTests {

	private final Pages pages;

	private final Accounts accounts;

	private final Areas areas;

	private final AuditTrail trail;

	private final TestAccounts test;

	private Visitor administrator;

	AccountPagesTests(Pages pages, Accounts accounts, Areas areas, AuditTrail trail) {
		this.pages = pages;
		this.accounts = accounts;
		this.areas = areas;
		this.trail = trail;
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
		Page refused = filledIn(account.username().toUpperCase(java.util.Locale.ROOT)).submit();
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

	@Test
	void showBothVersionsWhenSomebodyElseWasQuicker() {
		Account account = this.test.add(Role.OFFICER);
		Form mine = this.administrator.form(page(account)).fill("name", "My Version").tick("roles", "Member");
		this.accounts.change(TestAccounts.ADMINISTRATOR, account.id(), new AccountForm(account.id(), account.username(),
				"Their Version", Set.of(Role.OFFICER), Set.of(), null, account.version()));
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("Yours My Version", "Theirs, saved now Their Version",
				"Yours Member, Officer", "Theirs, saved now Officer");
		assertThat(conflict.form(page(account)).value("name")).isEqualTo("My Version");
		assertThat(this.test.now(account.id()).name()).isEqualTo("Their Version");
		assertThat(conflict.form(page(account)).submit().status()).isEqualTo(200);
		assertThat(this.test.now(account.id()).name()).isEqualTo("My Version");
	}

	@Test
	void changeWhatAnAccountMayDo() {
		Account account = this.test.add(Role.OFFICER);
		UUID area = UUID.randomUUID();
		this.areas.add(TestAccounts.ADMINISTRATOR, new AreaForm(area, "Area " + area, null));
		this.administrator.form(page(account))
			.untick("roles", "Officer")
			.tick("roles", "Democratic services")
			.tick("areas", "Area " + area)
			.submit();
		Account changed = this.test.now(account.id());
		assertThat(changed.roles()).containsExactly(Role.DEMOCRATIC_SERVICES);
		assertThat(changed.areas()).containsExactly(area);
		assertThat(this.trail.of("account", account.id()).get(0)).extracting(AuditLine::action).isEqualTo("changed");
	}

	@Test
	void lockAndUnlock() {
		Account account = this.test.add(Role.OFFICER);
		Form stale = this.administrator.form(page(account) + "/lock");
		this.administrator.form(page(account) + "/lock").submit();
		assertThat(this.test.now(account.id()).locked()).isTrue();
		Page conflict = stale.submit();
		assertThat(conflict.status()).isEqualTo(409);
		this.administrator.form(page(account) + "/unlock").submit();
		assertThat(this.test.now(account.id()).locked()).isFalse();
		assertThat(this.trail.of("account", account.id())).extracting(AuditLine::action)
			.containsExactly("unlocked", "locked", "added");
	}

	@Test
	void giveATemporaryPassword() {
		Account account = this.test.add(Role.OFFICER);
		Page given = this.administrator.form(page(account) + "/password").submit();
		Page in = this.pages.visitor()
			.form("/sign-in")
			.fill("username", account.username())
			.fill("password", given.texts("code").get(0))
			.submit();
		assertThat(in.heading()).isEqualTo("Choose a password of your own");
	}

	@Test
	void findAnAccountByPartOfItsName() {
		Account account = this.test.add(Role.OFFICER);
		assertThat(found(account.username().substring(2).toUpperCase(java.util.Locale.ROOT))).isEqualTo(1);
		assertThat(this.administrator.get("/manage/accounts?q=%25%5F%5C%00nobody").text())
			.contains("No account has this name");
		assertThat(this.administrator.get("/manage/accounts?page=-1").status()).isEqualTo(400);
		assertThat(this.administrator.get("/manage/accounts?q=" + "x".repeat(5000)).status()).isEqualTo(200);
	}

	@Test
	void answerForUnknownAccountsAndIds() {
		String unknown = "/manage/accounts/" + UUID.randomUUID();
		assertThat(this.administrator.get(unknown).status()).isEqualTo(404);
		assertThat(this.administrator.get(unknown + "/lock").status()).isEqualTo(404);
		assertThat(this.administrator.get("/manage/accounts/7").status()).isBetween(400, 404);
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

	private static String page(Account account) {
		return "/manage/accounts/" + account.id();
	}

}
