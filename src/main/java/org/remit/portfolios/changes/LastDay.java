package org.remit.portfolios.changes;

import java.time.LocalDate;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;
import org.remit.platform.time.Term;
import org.remit.portfolios.reshuffles.Reshuffle;

/** The day before a reshuffle, on which what it ends has to be running. */
final class LastDay {

	private LastDay() {
	}

	static void require(Reshuffle reshuffle, Term term, String what) {
		LocalDate day = reshuffle.takesEffectOn();
		if (!term.startsOn().isBefore(day)) {
			throw new RuleBroken(null, "This %s starts only on %s, so it can\u2019t end the day before %s"
				.formatted(what, Day.write(term.startsOn()), Day.write(day)));
		}
		if (term.endsOn() != null && term.endsOn().isBefore(day)) {
			throw new RuleBroken(null,
					"This %s ends already on %s. Take this change out".formatted(what, Day.write(term.endsOn())));
		}
	}

}
