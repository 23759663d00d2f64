package org.remit.people.accounts;

import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.council.Demonstration;

/**
 * Makes the first administrator of an installation without accounts, with a password that
 * whoever installs it sets for one start and that must be changed at the first sign-in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private static final String SETTING = "REMIT_FIRST_ADMINISTRATOR_PASSWORD";

	private static final String USERNAME = "administrator";

	private final Accounts accounts;

	private final Passwords passwords;

	private final Demonstration demonstration;

	private final String password;

	FirstAdministrator(Accounts accounts, Passwords passwords, Demonstration demonstration,
			@Value("${remit.first-administrator-password:}") String password) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.demonstration = demonstration;
		this.password = password;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.demonstration.hasSampleAccounts()) {
			makeUnlessThereAreAccounts();
		}
	}

	void makeUnlessThereAreAccounts() {
		if (!this.accounts.isEmpty()) {
			ignore();
			return;
		}
		make();
	}

	private void ignore() {
		if (!this.password.isEmpty()) {
			log.warn("There are accounts already: {} is ignored. Remove it", SETTING);
		}
	}

	private void make() {
		if (this.password.isEmpty()) {
			log.warn("Nobody can sign in yet. Set {} (12 characters or more) and start again:"
					+ " that makes the account \"{}\"", SETTING, USERNAME);
			return;
		}
		try {
			PasswordRules.check(null, this.password, USERNAME);
		}
		catch (RuleBroken ex) {
			log.error("{} was not taken, and nobody can sign in yet. {}", SETTING, ex.getMessage());
			return;
		}
		add();
	}

	private void add() {
		Actor installer = new Actor(null, "Installation", Set.of(Role.ADMINISTRATOR), Set.of(), null);
		AccountForm account = new AccountForm(UUID.randomUUID(), USERNAME, "Administrator", Set.of(Role.ADMINISTRATOR),
				Set.of(), null, null);
		this.accounts.add(installer, account, this.passwords.hash(this.password), true);
		log.info("Made the account \"{}\". It must change its password when it first signs in", USERNAME);
	}

}
