package org.remit.figures.disclosure;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * So many of so many people. Whoever is shown a share is shown both numbers.
 *
 * @param from the first day of its period; null for what was so on one day only
 * @param until the day after its last one
 */
public record Share(LocalDate from, LocalDate until, long numerator, long denominator) {

	Stream<LocalDate> days() {
		return isOfPeriod() ? Stream.of(this.from, this.until) : Stream.empty();
	}

	boolean isOfPeriod() {
		return this.from != null;
	}

}
