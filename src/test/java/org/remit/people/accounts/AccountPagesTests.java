package org.remit.people.accounts;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.platform.actor.Role;
import org.remit.platform.audit.AuditLine;
import org.remit.platform.audit.AuditTrail;
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

	private final Visitor administrator;

	AccountPagesTests(Pages pages, Accounts accounts, Areas areas, AuditTrail trail) {
		this.pages = pages;
		this.accounts = accounts;
		this.areas = areas;
		this.trail = trail;
		this.test = new TestAccounts(accounts, pages);
		this.administrator = this.test.signIn(this.test.add(Role.ADMINISTRATOR));
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
		assertThat(found(account.username().substring(2).toUpperCase(Locale.ROOT))).isEqualTo(1);
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

	private int found(String words) {
		return this.administrator.get("/manage/accounts?q=" + words).document().select("tbody tr").size();
	}

	private static String page(Account account) {
		return "/manage/accounts/" + account.id();
	}

}
