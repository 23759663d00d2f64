package org.remit.figures.releases;

import org.remit.figures.measurements.State;

/** What the public is told of a figure; which of several reasons suppressed it, never. */
public enum Shown {

	VALUE, SUPPRESSED, NOT_APPLICABLE, NOT_AVAILABLE;

	static Shown of(State state) {
		return valueOf(state.name());
	}

}
