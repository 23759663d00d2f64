package org.remit.people.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How passwords are kept: hashed, with the name of the method in front. */
@Component
public class Passwords {

	/** bcrypt ignores what comes behind. */
	static final int MOST_BYTES = 72;

	/** Letters and digits that people don't mistake for one another. */
	private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

	private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	private final SecureRandom random = new SecureRandom();

	/** Takes a tenth of a second on purpose. */
	public String hash(String password) {
		return this.encoder.encode(password);
	}

	/** Takes as long for a password that is too long to be anybody's. */
	public boolean matches(String password, String hash) {
		boolean fits = fits(password);
		return this.encoder.matches(fits ? password : "", hash) && fits;
	}

	static boolean fits(String password) {
		return password.length() <= MOST_BYTES && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
	}

	/** A password to be used once, easy to read out: "kxwp-7mqd-r4tn-h2cz". */
	public String temporary() {
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < 19; i++) {
			password.append((i % 5 == 4) ? '-' : ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
		}
		return password.toString();
	}

}
