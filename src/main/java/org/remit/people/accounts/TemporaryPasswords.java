package org.remit.people.accounts;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;

import org.remit.platform.actor.Actor;

/**
 * Passwords that the application makes up, shows to an administrator once and accepts
 * until whoever was given it has chosen one of their own.
 */
@Service
class TemporaryPasswords {

	private final Accounts accounts;

	private final Passwords passwords;

	TemporaryPasswords(Accounts accounts, Passwords passwords) {
		this.accounts = accounts;
		this.passwords = passwords;
	}

	/** The password of the new account; empty where the same form was posted before. */
	Optional<String> add(Actor actor, AccountForm form) {
		String password = this.passwords.temporary();
		boolean first = this.accounts.add(actor, form, this.passwords.hash(password), true);
		return first ? Optional.of(password) : Optional.empty();
	}

	/** Ends the open sessions of the account. */
	String replace(Actor actor, UUID account, Integer version) {
		String password = this.passwords.temporary();
		this.accounts.replacePassword(actor, account, version, this.passwords.hash(password));
		return password;
	}

}
