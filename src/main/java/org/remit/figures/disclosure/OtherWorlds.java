package org.remit.figures.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * Looks for numbers that fit everything that is known and are not the true ones. Where
 * one is found, nobody can be sure of the true ones; where the search is given up, the
 * cell counts as given away. So a mistake hides too much, never too little.
 */
final class OtherWorlds {

	private static final int MOST_STEPS = 4_000;

	/** So many numbers around the true one are tried for a cell. */
	private static final int NEAR = 12;

	private final List<Relation> relations;

	private final long[] truth;

	private int steps;

	OtherWorlds(List<Relation> relations, long[] truth) {
		this.relations = relations;
		this.truth = truth;
	}

	/** Numbers that fit, with another one in this cell. */
	Optional<long[]> differingIn(int cell, Ranges known) {
		Ranges above = known.copy();
		Ranges below = known.copy();
		return above.limit(cell, this.truth[cell] + 1, Long.MAX_VALUE) ? search(above).or(() -> below(cell, below))
				: below(cell, below);
	}

	private Optional<long[]> below(int cell, Ranges below) {
		return below.limit(cell, Long.MIN_VALUE, this.truth[cell] - 1) ? search(below) : Optional.empty();
	}

	private Optional<long[]> search(Ranges ranges) {
		this.steps = MOST_STEPS;
		return Optional.ofNullable(fit(ranges));
	}

	private long[] fit(Ranges ranges) {
		if (this.steps-- <= 0 || !ranges.narrow(this.relations)) {
			return null;
		}
		int cell = ranges.narrowest();
		if (cell < 0) {
			return fits(ranges.values()) ? ranges.values() : null;
		}
		long nearest = Math.max(ranges.low(cell), Math.min(ranges.high(cell), this.truth[cell]));
		for (int away = 0; away <= NEAR; away++) {
			long[] found = fit(ranges, cell, nearest + away);
			if (found == null && away > 0) {
				found = fit(ranges, cell, nearest - away);
			}
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private long[] fit(Ranges ranges, int cell, long value) {
		Ranges tried = ranges.copy();
		return tried.limit(cell, value, value) ? fit(tried) : null;
	}

	/** Narrowing may have stopped early, so what was found is checked once more. */
	private boolean fits(long[] values) {
		Ranges exact = new Ranges(values.clone(), values.clone());
		return this.relations.stream().allMatch((relation) -> relation.narrow(exact));
	}

}
