package org.remit.figures.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who sees all that is shown, knows how the figures hang together, and, which is
 * more than the one public mark says, whether a cell was suppressed because it is small
 * or for the sake of another. What this attacker can't work out, nobody can.
 */
final class Attacker {

	private final List<Cell> cells;

	private final Map<String, Integer> places = new HashMap<>();

	private final long[] truth;

	private final long most;

	private final List<Relation> relations;

	Attacker(Table table) {
		this.cells = table.cells();
		for (int at = 0; at < this.cells.size(); at++) {
			this.places.put(this.cells.get(at).key(), at);
		}
		this.truth = this.cells.stream().mapToLong(Cell::value).toArray();
		this.relations = table.sums().stream().map(this::relation).toList();
		this.most = 1_000 + 4 * this.cells.stream().mapToLong((cell) -> cell.value() + cell.threshold()).sum();
	}

	/** The cells that are not shown and that can be worked out all the same. */
	Set<String> worksOut(Map<String, Suppression> suppressed) {
		OtherWorlds worlds = new OtherWorlds(this.relations, this.truth);
		Ranges known = known(suppressed);
		Set<String> exposed = new LinkedHashSet<>();
		Set<Integer> safe = new HashSet<>();
		if (!known.narrow(this.relations)) {
			throw new IllegalStateException("The figures contradict each other");
		}
		for (int at = 0; at < this.truth.length; at++) {
			if (isSecret(this.cells.get(at), suppressed) && !safe.contains(at)) {
				int cell = at;
				worlds.differingIn(cell, known)
					.ifPresentOrElse((world) -> note(world, safe), () -> exposed.add(this.cells.get(cell).key()));
			}
		}
		return exposed;
	}

	/**
	 * Every cell in which the other world differs is safe, not only the one asked for.
	 */
	private void note(long[] world, Set<Integer> safe) {
		for (int at = 0; at < world.length; at++) {
			if (world[at] != this.truth[at]) {
				safe.add(at);
			}
		}
	}

	private static boolean isSecret(Cell cell, Map<String, Suppression> suppressed) {
		return switch (cell.showing()) {
			case OPEN -> suppressed.containsKey(cell.key());
			case PUBLIC -> false;
			case HIDDEN -> true;
			case WITHHELD, IMPLIED -> cell.isSmall();
		};
	}

	private Relation relation(Sum sum) {
		return Relation.sum(place(sum.total()), sum.parts().stream().map(this::place).toList());
	}

	private int place(String key) {
		return this.places.get(key);
	}

	private Ranges known(Map<String, Suppression> suppressed) {
		long[] low = new long[this.truth.length];
		long[] high = new long[this.truth.length];
		for (int at = 0; at < this.truth.length; at++) {
			Cell cell = this.cells.get(at);
			Knowledge knowledge = Knowledge.of(cell, suppressed.get(cell.key()));
			low[at] = knowledge.low(cell);
			high[at] = Math.min(knowledge.high(cell), this.most);
		}
		return new Ranges(low, high);
	}

}
