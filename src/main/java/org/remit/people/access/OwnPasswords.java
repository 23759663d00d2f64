package org.remit.people.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.accounts.Account;
import org.remit.people.accounts.Accounts;
import org.remit.people.accounts.PasswordRules;
import org.remit.people.accounts.Passwords;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;

/** People change their own password, by showing that they know the present one. */
@Service
class OwnPasswords {

	private final Accounts accounts;

	private final Passwords passwords;

	private final SignInAttempts attempts;

	OwnPasswords(Accounts accounts, Passwords passwords, SignInAttempts attempts) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.attempts = attempts;
	}

	/** Ends the other open sessions of the account. */
	@Transactional
	public OpenAccount change(Actor actor, OwnPasswordForm form, String address) {
		Account account = this.accounts.find(actor.account()).orElseThrow(() -> new NotFound("No such account"));
		checkPresent(account, form.presentPassword(), address);
		PasswordRules.check("newPassword", form.newPassword(), account.username());
		if (form.newPassword().equals(form.presentPassword())) {
			throw new RuleBroken("newPassword", "The new password must differ from the present one");
		}
		return OpenAccount.of(this.accounts.chooseOwnPassword(actor, this.passwords.hash(form.newPassword())));
	}

	/** An open session is no way to guess the password either. */
	private void checkPresent(Account account, String password, String address) {
		try {
			this.attempts.begin(account.username(), address);
		}
		catch (TooManyAttempts ex) {
			throw new RuleBroken("presentPassword", ex.getMessage());
		}
		if (!this.passwords.matches(password, account.passwordHash())) {
			throw new RuleBroken("presentPassword", "The present password is wrong");
		}
		this.attempts.succeeded(account.username(), address);
	}

}
