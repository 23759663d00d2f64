package org.remit.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The application's clock. It can be set for one thread, so that history is loaded
 * through the same front doors as today's work and carries its own dates.
 */
public class SettableClock extends Clock {

	private final Clock real;

	private final ThreadLocal<Clock> set = new ThreadLocal<>();

	public SettableClock(Clock real) {
		this.real = real;
	}

	/** Does the work as if it were noon on that day. */
	public void on(LocalDate day, Runnable work) {
		Clock before = this.set.get();
		this.set.set(Clock.fixed(day.atTime(LocalTime.NOON).atZone(getZone()).toInstant(), getZone()));
		try {
			work.run();
		}
		finally {
			restore(before);
		}
	}

	/** Work within work goes back to the outer day, not to the real one. */
	private void restore(Clock before) {
		if (before != null) {
			this.set.set(before);
			return;
		}
		this.set.remove();
	}

	public LocalDate today() {
		return LocalDate.now(this);
	}

	@Override
	public Instant instant() {
		Clock clock = this.set.get();
		return (clock != null) ? clock.instant() : this.real.instant();
	}

	@Override
	public ZoneId getZone() {
		return this.real.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this.real.withZone(zone);
	}

}
