package org.remit.people.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class SignInAttemptsTests {

	private static final String HOME = "192.0.2.7";

	private final Hand clock = new Hand();

	private final SignInAttempts attempts = new SignInAttempts(this.clock);

	@Test
	void waitHalfAMinuteAfterFiveFailuresAndTwiceAsLongAfterEachOther() {
		fail(4, "officer", HOME);
		assertThat(this.attempts.begin("officer", HOME)).isTrue();
		refused("officer", HOME, "Try again in a minute");
		for (int seconds : new int[] { 30, 60, 120, 240, 480, 900, 900 }) {
			this.clock.pass(Duration.ofSeconds(seconds - 1));
			refused("officer", HOME, "Try again in");
			this.clock.pass(Duration.ofSeconds(1));
			fail(1, "officer", HOME);
		}
	}

	@Test
	void sayHowManyMinutesAreLeft() {
		fail(5, "officer", HOME);
		for (int seconds : new int[] { 30, 60, 120 }) {
			this.clock.pass(Duration.ofSeconds(seconds));
			fail(1, "officer", HOME);
		}
		refused("officer", HOME, "Try again in 5 minutes");
	}

	@Test
	void leaveOtherPeopleAtTheSameAddressAlone() {
		fail(5, "officer", HOME);
		assertThatNoException().isThrownBy(() -> this.attempts.begin("democratic", HOME));
		assertThatNoException().isThrownBy(() -> this.attempts.begin("officer", "192.0.2.8"));
	}

	@Test
	void slowDownOneAccountFromManyAddresses() {
		for (int i = 0; i < 20; i++) {
			fail(1, "Officer ", "198.51.100." + i);
		}
		refused("officer", "198.51.100.99", "Too many");
	}

	@Test
	void slowDownOneAddressOverManyAccounts() {
		for (int i = 0; i < 100; i++) {
			fail(1, "somebody" + i, "2001:db8:0:1::" + i);
		}
		refused("anybody", "2001:db8:0:1:ffff::1", "Too many");
		assertThatNoException().isThrownBy(() -> this.attempts.begin("anybody", "2001:db8:0:2::1"));
	}

	@Test
	void forgetThePairOnceThePasswordWasRight() {
		fail(4, "officer", HOME);
		this.attempts.begin("officer", HOME);
		this.attempts.succeeded("officer", HOME);
		fail(4, "officer", HOME);
		assertThatNoException().isThrownBy(() -> this.attempts.begin("officer", HOME));
	}

	@Test
	void doNotCountWhoSignsInRightly() {
		for (int i = 0; i < 300; i++) {
			this.attempts.begin("officer" + i % 2, HOME);
			this.attempts.succeeded("officer" + i % 2, HOME);
		}
		assertThatNoException().isThrownBy(() -> this.attempts.begin("officer", HOME));
	}

	@Test
	void forgetFailuresAfterAQuietHour() {
		fail(5, "officer", HOME);
		this.clock.pass(Duration.ofMinutes(61));
		fail(4, "officer", HOME);
		assertThat(this.attempts.begin("officer", HOME)).isTrue();
	}

	@Test
	void countAttemptsThatAreUnderWay() {
		for (int i = 0; i < 5; i++) {
			this.attempts.begin("officer", HOME);
		}
		refused("officer", HOME, "Too many");
	}

	private void fail(int times, String username, String address) {
		for (int i = 0; i < times; i++) {
			this.attempts.begin(username, address);
		}
	}

	private void refused(String username, String address, String words) {
		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> this.attempts.begin(username, address))
			.withMessageContaining(words);
	}

	/** A clock whose hands the test moves. */
	private static final class Hand extends Clock {

		private Instant now = Instant.parse("2026-05-06T09:00:00Z");

		void pass(Duration time) {
			this.now = this.now.plus(time);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
