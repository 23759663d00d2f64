package org.remit.figures.disclosure;

import java.util.Arrays;

/**
 * What is known of one number of people between any two of some days, from what is known
 * between others. Between each two it keeps how many there can be at most, and so at
 * least: that is all that follows.
 */
final class Timeline {

	/** Far beyond any number of people, and safe to add. */
	private static final long NO_LIMIT = 1L << 60;

	/** How many more there are by one day than by another, at most. */
	private final long[][] most;

	private Timeline(long[][] most) {
		this.most = most;
	}

	/**
	 * @param counted whether nobody is ever taken off, so that a longer period has no
	 * fewer than one within it
	 */
	static Timeline over(int days, boolean counted) {
		long[][] most = new long[days][days];
		for (int from = 0; from < days; from++) {
			for (int to = 0; to < days; to++) {
				most[from][to] = (from == to || counted && to < from) ? 0 : NO_LIMIT;
			}
		}
		return new Timeline(most);
	}

	Timeline copy() {
		return new Timeline(Arrays.stream(this.most).map(long[]::clone).toArray(long[][]::new));
	}

	/** Nothing is learned from what contradicts all else: nobody can believe both. */
	void learn(int from, int to, long number) {
		if (number <= this.most[from][to] && -number <= this.most[to][from]) {
			limit(from, to, number);
			limit(to, from, -number);
		}
	}

	private void limit(int from, int to, long number) {
		Timeline before = copy();
		for (int one = 0; one < this.most.length; one++) {
			for (int other = 0; other < this.most.length; other++) {
				this.most[one][other] = Math.min(this.most[one][other],
						before.most[one][from] + number + before.most[to][other]);
			}
		}
	}

	boolean isKnown(int from, int to) {
		return this.most[from][to] == -this.most[to][from];
	}

	/** Where it is known. */
	long number(int from, int to) {
		return this.most[from][to];
	}

}
