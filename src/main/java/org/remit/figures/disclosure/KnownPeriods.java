package org.remit.figures.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What somebody knows of shares between any two of some days. */
final class KnownPeriods {

	private final Shares shares;

	private final List<LocalDate> days;

	private final Timeline numerators;

	private final Timeline others;

	private KnownPeriods(Shares shares, List<LocalDate> days, Timeline numerators, Timeline others) {
		this.shares = shares;
		this.days = days;
		this.numerators = numerators;
		this.others = others;
	}

	/**
	 * @param days in order
	 * @param counted whether a longer period has no fewer than one within it
	 */
	static KnownPeriods over(List<LocalDate> days, Shares shares, boolean counted) {
		return new KnownPeriods(shares, days, Timeline.over(days.size(), counted), Timeline.over(days.size(), counted));
	}

	KnownPeriods copy() {
		return new KnownPeriods(this.shares, this.days, this.numerators.copy(), this.others.copy());
	}

	void learn(Share share) {
		int from = this.days.indexOf(share.from());
		int to = this.days.indexOf(share.until());
		this.numerators.learn(from, to, share.numerator());
		this.others.learn(from, to, this.shares.others(share));
	}

	/** Numbers of people of whom not all was known before. */
	LongStream newSince(KnownPeriods before) {
		return IntStream.range(0, this.days.size())
			.boxed()
			.flatMapToLong((from) -> IntStream.range(from + 1, this.days.size())
				.filter((to) -> !before.isKnown(from, to))
				.boxed()
				.flatMapToLong((to) -> between(from, to)));
	}

	private LongStream between(int from, int to) {
		if (isKnown(from, to)) {
			return this.shares.people(this.numerators.number(from, to), this.others.number(from, to));
		}
		return Stream.of(this.numerators, this.others)
			.filter((one) -> one.isKnown(from, to))
			.mapToLong((one) -> one.number(from, to));
	}

	private boolean isKnown(int from, int to) {
		return this.numerators.isKnown(from, to) && this.others.isKnown(from, to);
	}

}
