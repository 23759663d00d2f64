package org.remit.people.access;

import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import org.remit.people.accounts.Account;
import org.remit.people.accounts.Accounts;
import org.remit.people.accounts.Passwords;

/**
 * Checks a username and a password. Whoever guesses learns nothing about which accounts
 * there are: the same work is done and the same words are said for an account that is
 * unknown, locked, or protected by another password.
 */
@Component
class PasswordCheck implements AuthenticationProvider {

	private final Accounts accounts;

	private final Passwords passwords;

	private final SignInAttempts attempts;

	private final SignInTrail trail;

	private final String nobodysHash;

	PasswordCheck(Accounts accounts, Passwords passwords, SignInAttempts attempts, SignInTrail trail) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.attempts = attempts;
		this.trail = trail;
		this.nobodysHash = passwords.hash(passwords.temporary());
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String username = attempt.getName();
		String address = ((WebAuthenticationDetails) attempt.getDetails()).getRemoteAddress();
		boolean wouldWait = this.attempts.begin(username, address);
		Optional<Account> account = this.accounts.named(username);
		if (!isRight(account, String.valueOf(attempt.getCredentials()))) {
			if (wouldWait) {
				this.trail.failedTooOften(account);
			}
			throw new BadCredentialsException("The username or password is wrong");
		}
		this.attempts.succeeded(username, address);
		return signedIn(OpenAccount.of(account.orElseThrow()), attempt.getDetails());
	}

	/** The password first, also where there is no account or it is locked. */
	private boolean isRight(Optional<Account> account, String password) {
		boolean matches = this.passwords.matches(password, account.map(Account::passwordHash).orElse(this.nobodysHash));
		return matches && account.filter((found) -> !found.locked()).isPresent();
	}

	static Authentication signedIn(OpenAccount account, Object details) {
		UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(account, null,
				account.getAuthorities());
		token.setDetails(details);
		return token;
	}

	@Override
	public boolean supports(Class<?> attempt) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
	}

}
