package org.remit.people.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Slows down guessing: of one password from one place, of one password from many places,
 * and of many passwords from one place. It treats names that no account has as it treats
 * the others. Kept in memory: a restart forgets.
 */
@Component
class SignInAttempts {

	private final Failures byAccountAndAddress;

	private final Failures byAccount;

	private final Failures byAddress;

	SignInAttempts(Clock clock) {
		this.byAccountAndAddress = new Failures(5, clock);
		this.byAccount = new Failures(20, clock);
		this.byAddress = new Failures(100, clock);
	}

	/**
	 * Counts the attempt as failed until it is known to be right, so that many at once
	 * gain nothing. Tells whether a wait begins with it.
	 */
	synchronized boolean begin(String username, String address) throws TooManyAttempts {
		String account = account(username);
		String network = network(address);
		Duration wait = Stream
			.of(this.byAccountAndAddress.wait(account + network), this.byAccount.wait(account),
					this.byAddress.wait(network))
			.max(Duration::compareTo)
			.orElseThrow();
		if (!wait.isZero()) {
			throw new TooManyAttempts(wait);
		}
		return this.byAccountAndAddress.add(account + network) | this.byAccount.add(account)
				| this.byAddress.add(network);
	}

	synchronized void succeeded(String username, String address) {
		this.byAccountAndAddress.forget(account(username) + network(address));
		this.byAccount.takeBack(account(username));
		this.byAddress.takeBack(network(address));
	}

	/** Long enough to tell accounts apart, short enough to keep many. */
	private static String account(String username) {
		String plain = username.strip().toLowerCase(Locale.ROOT);
		return plain.substring(0, Math.min(plain.length(), 80)) + '\n';
	}

	/** One household has 2^64 IPv6 addresses: they count as one. */
	private static String network(String address) {
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return Arrays.toString((bytes.length > 4) ? Arrays.copyOf(bytes, 8) : bytes);
		}
		catch (UnknownHostException ex) {
			return "";
		}
	}

}
