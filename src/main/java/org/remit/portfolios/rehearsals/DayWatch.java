package org.remit.portfolios.rehearsals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.reshuffles.Reshuffle;

/** Days that are possible and still often a slip of the hand. */
@Component
@Order(1)
class DayWatch implements Watch {

	private final SettableClock clock;

	DayWatch(SettableClock clock) {
		this.clock = clock;
	}

	@Override
	public List<String> warnings(Reshuffle reshuffle, Set<UUID> touched) {
		LocalDate today = this.clock.today();
		LocalDate day = reshuffle.takesEffectOn();
		List<String> warnings = new ArrayList<>();
		if (day.isAfter(today.plusYears(1))) {
			warnings.add("%s is more than a year ahead. Is the year right?".formatted(Day.write(day)));
		}
		if (day.isBefore(today.minusYears(1))) {
			warnings.add("%s is more than a year ago. Is the year right?".formatted(Day.write(day)));
		}
		if (reshuffle.announcedOn().isAfter(day)) {
			warnings
				.add("The public is told only on %s, after the day itself, and until then sees who held office before"
					.formatted(Day.write(reshuffle.announcedOn())));
		}
		return warnings;
	}

}
