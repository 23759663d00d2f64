package org.remit.people.accounts;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Role;
import org.remit.platform.council.Demonstration;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts without accounts, in a transaction that is rolled back. */
@RemitTest
@Transactional
class FirstAdministratorTests {

	private final Accounts accounts;

	private final AccountRepository repository;

	private final Passwords passwords;

	private final Demonstration demonstration;

	private final JdbcClient database;

	FirstAdministratorTests(Accounts accounts, AccountRepository repository, Passwords passwords,
			Demonstration demonstration, JdbcClient database) {
		this.demonstration = demonstration;
		this.accounts = accounts;
		this.repository = repository;
		this.passwords = passwords;
		this.database = database;
	}

	@Test
	void isMadeOnceAndMustChooseAnotherPassword() {
		withoutAccounts();
		start("three odd words");
		Account first = this.repository.findByUsername("administrator").orElseThrow();
		assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR);
		assertThat(first.passwordMustChange()).isTrue();
		assertThat(this.passwords.matches("three odd words", first.passwordHash())).isTrue();
		start("four quite other words");
		assertThat(this.repository.count()).isEqualTo(1);
		assertThat(this.passwords.matches("three odd words", first.passwordHash())).isTrue();
	}

	@Test
	void isNotMadeWithoutAPasswordOrWithAPoorOne() {
		withoutAccounts();
		start("");
		start("short");
		assertThat(this.accounts.isEmpty()).isTrue();
	}

	private void withoutAccounts() {
		this.database.sql("truncate account cascade").update();
	}

	private void start(String password) {
		new FirstAdministrator(this.accounts, this.passwords, this.demonstration, password)
			.makeUnlessThereAreAccounts();
	}

}
