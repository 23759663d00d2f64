package org.remit.figures.disclosure;

import java.util.List;

/**
 * Something that is known of several cells together: all parts less their total make
 * nothing.
 *
 * @param weights 1 for a part, -1 for the total
 */
record Relation(int[] cells, long[] weights) {

	static Relation sum(int total, List<Integer> parts) {
		int[] cells = new int[parts.size() + 1];
		long[] weights = new long[cells.length];
		for (int at = 0; at < parts.size(); at++) {
			cells[at] = parts.get(at);
			weights[at] = 1;
		}
		cells[parts.size()] = total;
		weights[parts.size()] = -1;
		return new Relation(cells, weights);
	}

	/** Narrows what the cells can be; false where nothing is left. */
	boolean narrow(Ranges ranges) {
		long least = 0;
		long most = 0;
		for (int at = 0; at < this.cells.length; at++) {
			least += least(ranges, at);
			most += most(ranges, at);
		}
		if (least > 0 || most < 0) {
			return false;
		}
		for (int at = 0; at < this.cells.length; at++) {
			if (!limit(ranges, at, most(ranges, at) - most, least(ranges, at) - least)) {
				return false;
			}
		}
		return true;
	}

	private boolean limit(Ranges ranges, int at, long from, long to) {
		return (this.weights[at] > 0) ? ranges.limit(this.cells[at], from, to)
				: ranges.limit(this.cells[at], -to, -from);
	}

	private long least(Ranges ranges, int at) {
		return this.weights[at] * ((this.weights[at] > 0) ? ranges.low(this.cells[at]) : ranges.high(this.cells[at]));
	}

	private long most(Ranges ranges, int at) {
		return this.weights[at] * ((this.weights[at] > 0) ? ranges.high(this.cells[at]) : ranges.low(this.cells[at]));
	}

}
