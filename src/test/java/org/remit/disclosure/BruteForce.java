package org.remit.disclosure;

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

	private static final long MOST = 60;

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
				this.unknown.put(key, nothing ? new long[] { 0, MOST } : range(key, knowsReasons));
				this.possible.put(key, new HashSet<>());
			}
			else {
				this.world.put(key, number);
			}
		});
	}

	private long[] range(String key, boolean knowsReasons) {
		if (!knowsReasons) {
			return new long[] { 1, MOST };
		}
		return this.generated.isSmall(key) ? new long[] { 1, this.generated.threshold - 1 }
				: new long[] { this.generated.threshold, MOST };
	}

	/** The cells of which only one number fits. */
	List<String> workedOut() {
		attempt(new ArrayList<>(this.unknown.keySet()), 0);
		return this.possible.keySet()
			.stream()
			.filter((key) -> this.possible.get(key).size() < 2 && isSecret(key))
			.sorted()
			.toList();
	}

	private boolean isSecret(String key) {
		return this.generated.showings.get(key) != Showing.IMPLIED || this.generated.isSmall(key);
	}

	/** True once two numbers were found for every cell. */
	private boolean attempt(List<String> keys, int at) {
		if (at == keys.size()) {
			keys.forEach((key) -> this.possible.get(key).add(this.world.get(key)));
			return this.possible.values().stream().allMatch((numbers) -> numbers.size() > 1);
		}
		String key = keys.get(at);
		long[] range = this.unknown.get(key);
		for (long number = range[0]; number <= range[1]; number++) {
			this.world.put(key, number);
			if (fitsSoFar(key) && attempt(keys, at + 1)) {
				return true;
			}
		}
		this.world.remove(key);
		return false;
	}

	private boolean fitsSoFar(String key) {
		return this.facts.stream()
			.filter((fact) -> fact.cells().contains(key) && this.world.keySet().containsAll(fact.cells()))
			.allMatch((fact) -> fact.check().holds(this.world));
	}

}
