package org.remit.figures.disclosure;

import java.util.List;

/** From what to what each cell can be, as far as somebody knows. */
final class Ranges {

	/** Where ranges go on narrowing each other step by step, that is soon enough. */
	private static final int MOST_ROUNDS = 60;

	private final long[] low;

	private final long[] high;

	private boolean changed;

	Ranges(long[] low, long[] high) {
		this.low = low;
		this.high = high;
	}

	Ranges copy() {
		return new Ranges(this.low.clone(), this.high.clone());
	}

	long low(int cell) {
		return this.low[cell];
	}

	long high(int cell) {
		return this.high[cell];
	}

	boolean isFixed(int cell) {
		return this.low[cell] == this.high[cell];
	}

	/** False where nothing is left. */
	boolean limit(int cell, long low, long high) {
		if (low > this.low[cell]) {
			this.low[cell] = low;
			this.changed = true;
		}
		if (high < this.high[cell]) {
			this.high[cell] = high;
			this.changed = true;
		}
		return this.low[cell] <= this.high[cell];
	}

	/** All that follows from what is known; false where it contradicts itself. */
	boolean narrow(List<Relation> relations) {
		this.changed = true;
		for (int round = 0; this.changed && round < MOST_ROUNDS; round++) {
			this.changed = false;
			for (Relation relation : relations) {
				if (!relation.narrow(this)) {
					return false;
				}
			}
		}
		return true;
	}

	/** The cell with the fewest possibilities that still has several, -1 for none. */
	int narrowest() {
		int narrowest = -1;
		for (int cell = 0; cell < this.low.length; cell++) {
			if (!isFixed(cell) && (narrowest < 0 || width(cell) < width(narrowest))) {
				narrowest = cell;
			}
		}
		return narrowest;
	}

	private long width(int cell) {
		return this.high[cell] - this.low[cell];
	}

	/** What each cell is where each can be only one thing. */
	long[] values() {
		return this.low.clone();
	}

}
