package org.remit.accounts;

import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Checks a username and a password. Whoever guesses learns nothing about which accounts
 * there are: the same work is done and the same words are said for an account that is
 * unknown, locked, or protected by another password.
 */
@Component
class PasswordCheck implements AuthenticationProvider {

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final String nobodysHash;

	PasswordCheck(AccountRepository accounts, Passwords passwords) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.nobodysHash = passwords.hash(passwords.temporary());
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String username = attempt.getName().strip();
		String password = String.valueOf(attempt.getCredentials());
		Optional<Account> account = find(username);
		boolean right = this.passwords.matches(password, account.map(Account::passwordHash).orElse(this.nobodysHash));
		if (!right || account.isEmpty() || account.get().locked()) {
			throw new BadCredentialsException("Wrong username or password");
		}
		return signedIn(OpenAccount.of(account.get()), attempt.getDetails());
	}

	private Optional<Account> find(String username) {
		return AccountForm.isUsername(username) ? this.accounts.findByUsername(username) : Optional.empty();
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
