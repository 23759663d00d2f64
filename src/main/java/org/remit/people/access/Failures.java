package org.remit.people.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failures counted by a key. From the limit on each one asks for a wait, twice as long as
 * the one before; an hour without failures forgets them. Never holds more than a bounded
 * number of keys: the one that was quiet for longest goes first.
 */
class Failures {

	private static final int REMEMBERED = 10_000;

	private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

	private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

	private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

	private final int limit;

	private final Clock clock;

	private final Map<String, Tally> tallies = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
			return size() > REMEMBERED;
		}

	};

	Failures(int limit, Clock clock) {
		this.limit = limit;
		this.clock = clock;
	}

	/** How long the next attempt still has to wait; zero where it need not. */
	Duration wait(String key) {
		Duration left = Duration.between(this.clock.instant(), tally(key).waitsUntil());
		return left.isNegative() ? Duration.ZERO : left;
	}

	/** Tells whether a wait began. */
	boolean add(String key) {
		int count = tally(key).count() + 1;
		Instant now = this.clock.instant();
		this.tallies.put(key, new Tally(count, now, now.plus(waitAfter(count))));
		return count >= this.limit;
	}

	private Duration waitAfter(int count) {
		if (count < this.limit) {
			return Duration.ZERO;
		}
		Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(count - this.limit, 10));
		return (doubled.compareTo(LONGEST_WAIT) < 0) ? doubled : LONGEST_WAIT;
	}

	/** Takes back one failure that turned out to be none, and the wait it brought. */
	void takeBack(String key) {
		Tally tally = tally(key);
		this.tallies.put(key, new Tally(Math.max(0, tally.count() - 1), tally.last(), Instant.EPOCH));
	}

	void forget(String key) {
		this.tallies.remove(key);
	}

	private Tally tally(String key) {
		Tally tally = this.tallies.get(key);
		boolean known = tally != null && tally.last().plus(FORGOTTEN_AFTER).isAfter(this.clock.instant());
		return known ? tally : new Tally(0, Instant.EPOCH, Instant.EPOCH);
	}

	private record Tally(int count, Instant last, Instant waitsUntil) {
	}

}
