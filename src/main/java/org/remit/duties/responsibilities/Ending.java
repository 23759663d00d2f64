package org.remit.duties.responsibilities;

import java.time.LocalDate;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.Day;

/**
 * When a responsibility may end. A day that is past may be entered later, but nothing
 * that counted is made never to have been there.
 */
public final class Ending {

	private Ending() {
	}

	/** Somebody was quicker: what was typed is shown again, not thrown away. */
	public static void requireRunning(Responsibility responsibility, LocalDate today) {
		if (responsibility.isOver(today) || responsibility.wasTakenOut()) {
			throw new Stale("This responsibility has ended meanwhile. It can only be read now.");
		}
	}

	static void check(Responsibility responsibility, LocalDate lastDay, LocalDate today) {
		requireNoSuccessor(responsibility);
		boolean takenOut = lastDay.plusDays(1).equals(responsibility.startsOn())
				&& !responsibility.startsOn().isBefore(today);
		if (lastDay.isBefore(responsibility.startsOn()) && !takenOut) {
			throw new RuleBroken("lastDay",
					"It began on %s, later than that".formatted(Day.write(responsibility.startsOn())));
		}
	}

	static void checkReplacement(Responsibility responsibility, LocalDate from, LocalDate today) {
		requireRunning(responsibility, today);
		requireNoSuccessor(responsibility);
		if (!from.isAfter(responsibility.startsOn())) {
			throw new RuleBroken("from",
					"It began on %s: enter a later day. To put right what it says, edit the row instead"
						.formatted(Day.write(responsibility.startsOn())));
		}
		if (responsibility.endsOn() != null && from.isAfter(responsibility.endsOn().plusDays(1))) {
			throw new RuleBroken("from", "It ends on %s: enter a day no later than the one after that"
				.formatted(Day.write(responsibility.endsOn())));
		}
	}

	private static void requireNoSuccessor(Responsibility responsibility) {
		if (responsibility.successor() != null) {
			throw new RuleBroken(null, "Another responsibility takes its place already, from %s"
				.formatted(Day.write(responsibility.endsOn().plusDays(1))));
		}
	}

}
