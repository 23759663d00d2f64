package org.remit.people.access;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Somebody guesses, or mistypes too often: the next attempt has to wait. */
class TooManyAttempts extends AuthenticationException {

	TooManyAttempts(Duration wait) {
		super("Too many wrong attempts. Try again in " + words(wait));
	}

	private static String words(Duration wait) {
		long seconds = wait.toSeconds() + 1;
		if (seconds <= 60) {
			return "a minute";
		}
		return (seconds + 59) / 60 + " minutes";
	}

}
