package org.remit.people.accounts;

import java.util.Locale;
import java.util.Set;

import org.remit.platform.actor.RuleBroken;

/**
 * Which passwords are taken: long rather than complicated, and not one of the first that
 * somebody would try.
 */
public final class PasswordRules {

	private static final int SHORTEST = 12;

	private static final int FEWEST_DIFFERENT = 5;

	private static final Set<String> OBVIOUS = Set.of("password", "passwort", "qwerty", "qwertyuiop", "letmein",
			"welcome", "administrator", "iloveyou", "changeme", "sample-council", "abcdefghijkl", "abcdefghijklm");

	private PasswordRules() {
	}

	/** Refuses beside the field, saying what to do. */
	public static void check(String field, String password, String username) {
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			throw new RuleBroken(field, "The new password must be %d characters or more".formatted(SHORTEST));
		}
		if (!Passwords.fits(password)) {
			throw new RuleBroken(field,
					"The new password must be %d characters or fewer, or less where they have accents"
						.formatted(Passwords.MOST_BYTES));
		}
		if (password.codePoints().anyMatch(Character::isISOControl)) {
			throw new RuleBroken(field, "The new password has a character that can't be typed");
		}
		if (isObvious(password.toLowerCase(Locale.ROOT), username.toLowerCase(Locale.ROOT))) {
			throw new RuleBroken(field,
					"The new password is too easy to guess. Use three words that don't belong together");
		}
	}

	private static boolean isObvious(String password, String username) {
		String bare = password.replaceAll("^[\\d\\W_]+|[\\d\\W_]+$", "");
		boolean named = username.length() > 3 && password.contains(username);
		return named || OBVIOUS.contains(bare) || bare.isEmpty() && password.matches("\\d+")
				|| password.codePoints().distinct().count() < FEWEST_DIFFERENT
				|| OBVIOUS.stream().anyMatch((word) -> password.equals(word + word));
	}

}
