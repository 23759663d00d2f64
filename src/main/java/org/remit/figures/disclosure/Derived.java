package org.remit.figures.disclosure;

import java.math.BigInteger;
import java.util.List;

/**
 * A figure that is worked out of two cells and shown beside them: the difference between
 * two dates, or one as a percentage of the other.
 *
 * @param first the later cell, or the part
 * @param second the earlier cell, or the whole
 * @param decimals how many places a percentage is shown with; -1 for a difference
 * @param open whether it may still be suppressed
 */
record Derived(String key, String first, String second, int decimals, boolean open) {

	static final int DIFFERENCE = -1;

	private static final int MOST_DECIMALS = 3;

	Derived {
		if (decimals > MOST_DECIMALS) {
			throw new IllegalArgumentException("A percentage has at most three decimals: " + key);
		}
	}

	boolean isPercentage() {
		return this.decimals != DIFFERENCE;
	}

	/** What somebody knows of the two cells who is shown this. */
	List<Relation> relations(int first, int second, long firstValue, long secondValue) {
		if (!isPercentage()) {
			long difference = firstValue - secondValue;
			return List.of(Relation.between(difference, difference, first, 1, second, -1));
		}
		long scale = 200 * power();
		long shown = shown(firstValue, secondValue);
		return List.of(Relation.between(0, Relation.NO_LIMIT, first, scale, second, -(2 * shown - 1)),
				Relation.between(-Relation.NO_LIMIT, -1, first, scale, second, -(2 * shown + 1)));
	}

	/** The percentage without its point, half a unit rounded up. */
	long shown(long part, long whole) {
		BigInteger doubled = BigInteger.valueOf(part).multiply(BigInteger.valueOf(200 * power()));
		return doubled.add(BigInteger.valueOf(whole)).divide(BigInteger.valueOf(2 * whole)).longValueExact();
	}

	private long power() {
		return Math.round(Math.pow(10, this.decimals));
	}

}
