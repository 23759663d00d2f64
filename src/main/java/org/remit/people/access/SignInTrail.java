package org.remit.people.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.accounts.Account;
import org.remit.people.accounts.Accounts;
import org.remit.platform.actor.Actor;
import org.remit.platform.audit.AuditTrail;

/** What the audit trail says about signing in. */
@Service
class SignInTrail {

	private static final Actor SOMEBODY = new Actor(null, "Somebody who did not sign in", Set.of(), Set.of(), null);

	private static final UUID NO_ACCOUNT = new UUID(0, 0);

	private final AuditTrail trail;

	SignInTrail(AuditTrail trail) {
		this.trail = trail;
	}

	@Transactional
	public void signedIn(OpenAccount account) {
		this.trail.record(account.actor(), "signed in", Accounts.KIND, account.id(), account.username());
	}

	/** Also says so of a name that no account has: leaving it out could be measured. */
	@Transactional
	public void failedTooOften(Optional<Account> account) {
		this.trail.record(SOMEBODY, "failed to sign in too often", Accounts.KIND,
				account.map(Account::id).orElse(NO_ACCOUNT),
				account.map(Account::username).orElse("a username that no account has"));
	}

}
