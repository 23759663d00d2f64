package org.remit.duties.responsibilities;

import java.time.LocalDate;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.Day;

/**
 * When a duty may end. A day that is past may be entered later, but nothing that counted
 * is made never to have been there.
 */
public final class Ending {

	private Ending() {
	}

	/** Somebody was quicker: what was typed is shown again, not thrown away. */
	public static void requireRunning(Responsibility row, LocalDate today) {
		if (row.isOver(today) || row.wasTakenOut()) {
			throw new Stale("This responsibility has ended meanwhile. It can only be read now.");
		}
	}

	static void check(Responsibility row, LocalDate lastDay, LocalDate today) {
		requireNoSuccessor(row);
		boolean takenOut = lastDay.plusDays(1).equals(row.startsOn()) && !row.startsOn().isBefore(today);
		if (lastDay.isBefore(row.startsOn()) && !takenOut) {
			throw new RuleBroken("lastDay", "It began on %s, later than that".formatted(Day.write(row.startsOn())));
		}
	}

	static void checkReplacement(Responsibility row, LocalDate from, LocalDate today) {
		requireRunning(row, today);
		requireNoSuccessor(row);
		if (!from.isAfter(row.startsOn())) {
			throw new RuleBroken("from",
					"It began on %s: enter a later day. To put right what it says, edit the row instead"
						.formatted(Day.write(row.startsOn())));
		}
		if (row.endsOn() != null && from.isAfter(row.endsOn().plusDays(1))) {
			throw new RuleBroken("from",
					"It ends on %s: enter a day no later than the one after that".formatted(Day.write(row.endsOn())));
		}
	}

	private static void requireNoSuccessor(Responsibility row) {
		if (row.successor() != null) {
			throw new RuleBroken(null, "Another responsibility takes its place already, from %s"
				.formatted(Day.write(row.endsOn().plusDays(1))));
		}
	}

}
