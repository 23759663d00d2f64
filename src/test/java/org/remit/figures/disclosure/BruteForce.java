package org.remit.figures.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tries every number for every cell that is not shown, as somebody with time would. Has
 * nothing in common with the attacker that the suppression itself consults.
 */
final class BruteForce {

	/** Others are tried up to twice the true number and so many more. */
	private static final long ABOVE = 8;

	private final GeneratedTable generated;

	private final List<GeneratedTable.Fact> facts;

	private final Map<String, long[]> unknown = new LinkedHashMap<>();

	private final Map<String, Set<Long>> possible = new HashMap<>();

	private final Map<String, Long> world = new HashMap<>();

	/**
	 * @param knowsReasons whether the attacker can tell the small from the others
	 */
	BruteForce(GeneratedTable generated, Map<String, Suppression> suppressed, boolean knowsReasons) {
		this.generated = generated;
		this.facts = generated.facts.stream().filter((fact) -> !suppressed.containsKey(fact.figure())).toList();
		generated.numbers.forEach((key, number) -> {
			boolean implied = generated.showings.get(key) == Showing.IMPLIED;
			if (implied || suppressed.containsKey(key)) {
				boolean nothing = implied || suppressed.get(key).reason() == Reason.WITHHELD;
				this.unknown.put(key,
						nothing ? new long[] { 0, 2 * number + ABOVE } : range(key, 2 * number + ABOVE, knowsReasons));
				if (isSecret(key)) {
					this.possible.put(key, new HashSet<>());
				}
			}
			else {
				this.world.put(key, number);
			}
		});
	}

	private long[] range(String key, long most, boolean knowsReasons) {
		if (!knowsReasons) {
			return new long[] { 1, most };
		}
		return this.generated.isSmall(key) ? new long[] { 1, this.generated.threshold - 1 }
				: new long[] { this.generated.threshold, most };
	}

	/** The cells of which only one number fits. */
	List<String> workedOut() {
		attempt(new ArrayList<>(this.unknown.keySet()), 0);
		return this.possible.keySet().stream().filter((key) -> this.possible.get(key).size() < 2).sorted().toList();
	}

	private boolean isSecret(String key) {
		return this.generated.showings.get(key) != Showing.IMPLIED || this.generated.isSmall(key);
	}

	/** True once two numbers were found for every cell. */
	private boolean attempt(List<String> keys, int at) {
		if (at == keys.size()) {
			this.possible.forEach((key, numbers) -> numbers.add(this.world.get(key)));
			return this.possible.values().stream().allMatch((numbers) -> numbers.size() > 1);
		}
		String key = keys.get(at);
		long[] range = possible(key);
		for (long number = range[0]; number <= range[1]; number++) {
			this.world.put(key, number);
			if (fitsSoFar(key) && attempt(keys, at + 1)) {
				return true;
			}
		}
		this.world.remove(key);
		return false;
	}

	/** Where all the others of a sum are known, one number is left. */
	private long[] possible(String key) {
		long[] range = this.unknown.get(key).clone();
		for (GeneratedTable.Fact fact : this.facts) {
			if (fact.isSum() && fact.cells().contains(key)) {
				limit(range, key, fact);
			}
		}
		return range;
	}

	private void limit(long[] range, String key, GeneratedTable.Fact sum) {
		long known = 0;
		boolean complete = true;
		for (String cell : sum.cells()) {
			if (!cell.equals(key) && !cell.equals(sum.total())) {
				complete &= this.world.containsKey(cell);
				known += this.world.getOrDefault(cell, 0L);
			}
		}
		if (key.equals(sum.total())) {
			range[0] = Math.max(range[0], known);
			range[1] = complete ? Math.min(range[1], known) : range[1];
		}
		else if (this.world.containsKey(sum.total())) {
			long left = this.world.get(sum.total()) - known;
			range[1] = Math.min(range[1], left);
			range[0] = complete ? Math.max(range[0], left) : range[0];
		}
	}

	private boolean fitsSoFar(String key) {
		return this.facts.stream()
			.filter((fact) -> fact.cells().contains(key) && this.world.keySet().containsAll(fact.cells()))
			.allMatch((fact) -> fact.check().holds(this.world));
	}

}
