package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;
import org.remit.platform.time.TermWords;

/**
 * What it takes to have a seat. The database's constraints say the same; asking first
 * tells people who is in the way.
 */
@Component
class SeatHoldingRules {

	/** As far as terms without an end reach. */
	private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

	private final SeatHoldingRepository holdings;

	SeatHoldingRules(SeatHoldingRepository holdings) {
		this.holdings = holdings;
	}

	void check(SeatHoldingForm form, Seat seat, String field) {
		if (seat.isExOfficio()) {
			throw new RuleBroken(field, "Whoever holds the post %s has this seat, so nobody is appointed to it"
				.formatted(seat.post().title()));
		}
		checkDays(form);
		if (!seat.existence().covers(form.term())) {
			throw new RuleBroken((seat.existence().endsOn() != null) ? "endsOn" : field,
					"This seat is there %s only: keep within that".formatted(seat.existence().words()));
		}
		conflictWith(form).ifPresent((other) -> {
			throw new RuleBroken(field, words(other, form));
		});
	}

	private static void checkDays(SeatHoldingForm form) {
		if (form.days().endsOn() == null && !form.ending().isEmpty()) {
			throw new RuleBroken("endsOn",
					"Enter the last day, or leave the reason and the announcement of the end out");
		}
		refuseBefore(form.days().startsOn(), form.days().endsOn(), "endsOn", "The last day");
		refuseBefore(form.days().startsOn(), form.days().dueToEndOn(), "dueToEndOn",
				"The day until which they are appointed");
	}

	private static void refuseBefore(LocalDate start, LocalDate day, String field, String what) {
		if (day != null && day.isBefore(start)) {
			throw new RuleBroken(field, "%s must be on or after the first day, %s".formatted(what, Day.write(start)));
		}
	}

	Optional<SeatHolding> conflictWith(SeatHoldingForm form) {
		LocalDate until = (form.days().endsOn() != null) ? form.days().endsOn() : LAST_DAY;
		return this.holdings.findConflicts(form.seat(), form.id(), form.days().startsOn(), until).stream().findFirst();
	}

	private static String words(SeatHolding other, SeatHoldingForm form) {
		boolean same = other.person().id().equals(form.person());
		return "%s %shas this seat in that time (%s). End or change that first".formatted(other.person().fullName(),
				same ? "already " : "", TermWords.of(other.term()));
	}

}
