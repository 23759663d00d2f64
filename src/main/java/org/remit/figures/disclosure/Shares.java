package org.remit.figures.disclosure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which shares can't be shown. A share is shown as a whole or not at all: where so many,
 * of so many, or the rest of them are few, in its period or in one that it would give
 * away, nothing of it is shown.
 *
 * @param threshold the lowest number that may be shown
 * @param partsOfWhole true for percentages: those that are left are people too
 */
public record Shares(int threshold, boolean partsOfWhole) {

	/**
	 * @param shown what the public knows or is about to know of the same thing
	 */
	public Optional<Reason> hides(Share share, Collection<Share> shown) {
		if (people(share.numerator(), others(share)).anyMatch(this::isSmall)) {
			return Optional.of(Reason.SMALL);
		}
		return givesAway(share, shown) ? Optional.of(Reason.GIVES_AWAY) : Optional.empty();
	}

	/** Those who are left, where the numerator is a part of the denominator. */
	long others(Share share) {
		return this.partsOfWhole ? share.denominator() - share.numerator() : share.denominator();
	}

	LongStream people(long numerator, long others) {
		return this.partsOfWhole ? LongStream.of(numerator, others, numerator + others)
				: LongStream.of(numerator, others);
	}

	private boolean isSmall(long people) {
		return people > 0 && people < this.threshold;
	}

	/**
	 * Also to those who only subtract: whoever is counted in two quarters makes a year
	 * smaller than its quarters.
	 */
	private boolean givesAway(Share share, Collection<Share> shown) {
		return share.isOfPeriod() && (givesAway(share, shown, true) || givesAway(share, shown, false));
	}

	private boolean givesAway(Share share, Collection<Share> shown, boolean counted) {
		List<LocalDate> days = Stream.concat(shown.stream(), Stream.of(share))
			.flatMap(Share::days)
			.distinct()
			.sorted()
			.toList();
		KnownPeriods before = KnownPeriods.over(days, this, counted);
		shown.stream().filter(Share::isOfPeriod).forEach(before::learn);
		KnownPeriods after = before.copy();
		after.learn(share);
		return after.newSince(before).anyMatch(this::isSmall);
	}

}
