package org.remit.figures.disclosure;

import java.util.List;

/**
 * Something that is known of several cells together: their weighted sum lies between two
 * bounds.
 */
record Relation(int[] cells, long[] weights, long lowest, long highest) {

	/** Far beyond any sum of a council's figures, and safe to add. */
	static final long NO_LIMIT = 1L << 61;

	static Relation between(long lowest, long highest, int first, long weight, int second, long otherWeight) {
		return new Relation(new int[] { first, second }, new long[] { weight, otherWeight }, lowest, highest);
	}

	static Relation sum(int total, List<Integer> parts) {
		int[] cells = new int[parts.size() + 1];
		long[] weights = new long[cells.length];
		for (int at = 0; at < parts.size(); at++) {
			cells[at] = parts.get(at);
			weights[at] = 1;
		}
		cells[parts.size()] = total;
		weights[parts.size()] = -1;
		return new Relation(cells, weights, 0, 0);
	}

	/** Narrows what the cells can be; false where nothing is left. */
	boolean narrow(Ranges ranges) {
		long least = 0;
		long most = 0;
		for (int at = 0; at < this.cells.length; at++) {
			least += least(ranges, at);
			most += most(ranges, at);
		}
		if (least > this.highest || most < this.lowest) {
			return false;
		}
		for (int at = 0; at < this.cells.length; at++) {
			long from = this.lowest - (most - most(ranges, at));
			long to = this.highest - (least - least(ranges, at));
			if (!limit(ranges, at, from, to)) {
				return false;
			}
		}
		return true;
	}

	private boolean limit(Ranges ranges, int at, long from, long to) {
		long weight = this.weights[at];
		return (weight > 0) ? ranges.limit(this.cells[at], -Math.floorDiv(-from, weight), Math.floorDiv(to, weight))
				: ranges.limit(this.cells[at], -Math.floorDiv(to, -weight), Math.floorDiv(-from, -weight));
	}

	private long least(Ranges ranges, int at) {
		return this.weights[at] * ((this.weights[at] > 0) ? ranges.low(this.cells[at]) : ranges.high(this.cells[at]));
	}

	private long most(Ranges ranges, int at) {
		return this.weights[at] * ((this.weights[at] > 0) ? ranges.high(this.cells[at]) : ranges.low(this.cells[at]));
	}

}
