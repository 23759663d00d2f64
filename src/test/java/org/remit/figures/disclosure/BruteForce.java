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

	private final Map<String, long[]> unknown = new LinkedHashMap<>();

	private final Map<String, Set<Long>> possible = new HashMap<>();

	private final Map<String, Long> world = new HashMap<>();

	/**
	 * @param knowsReasons whether the attacker can tell the small from the others
	 */
	BruteForce(GeneratedTable generated, Map<String, Suppression> suppressed, boolean knowsReasons) {
		this.generated = generated;
		generated.numbers.forEach((key, number) -> {
			if (isShown(key, suppressed)) {
				this.world.put(key, number);
				return;
			}
			long most = 2 * number + ABOVE;
			this.unknown.put(key, isMarked(key, suppressed) ? range(key, most, knowsReasons) : new long[] { 0, most });
			if (isSecret(key)) {
				this.possible.put(key, new HashSet<>());
			}
		});
	}

	private boolean isShown(String key, Map<String, Suppression> suppressed) {
		return switch (this.generated.showings.get(key)) {
			case PUBLIC -> true;
			case OPEN -> !suppressed.containsKey(key);
			case HIDDEN, WITHHELD, IMPLIED -> false;
		};
	}

	/** The mark tells that there is a number, unless all of a breakdown has it. */
	private boolean isMarked(String key, Map<String, Suppression> suppressed) {
		return switch (this.generated.showings.get(key)) {
			case HIDDEN -> true;
			case OPEN -> suppressed.get(key).reason() != Reason.WITHHELD;
			case PUBLIC, WITHHELD, IMPLIED -> false;
		};
	}

	private long[] range(String key, long most, boolean knowsReasons) {
		if (!knowsReasons) {
			return new long[] { 1, most };
		}
		int threshold = this.generated.thresholds.get(key);
		return this.generated.isSmall(key) ? new long[] { 1, threshold - 1 } : new long[] { threshold, most };
	}

	/** The cells of which only one number fits. */
	List<String> workedOut() {
		attempt(new ArrayList<>(this.unknown.keySet()), 0);
		return this.possible.keySet().stream().filter((key) -> this.possible.get(key).size() < 2).sorted().toList();
	}

	private boolean isSecret(String key) {
		return switch (this.generated.showings.get(key)) {
			case OPEN, HIDDEN -> true;
			case PUBLIC, WITHHELD, IMPLIED -> this.generated.isSmall(key);
		};
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
		this.generated.facts.stream().filter((fact) -> fact.isAbout(key)).forEach((fact) -> limit(range, key, fact));
		return range;
	}

	private void limit(long[] range, String key, GeneratedTable.Fact sum) {
		long known = 0;
		boolean complete = true;
		for (String cell : sum.parts()) {
			if (!cell.equals(key)) {
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
		return this.generated.facts.stream()
			.filter((fact) -> fact.isAbout(key) && fact.isComplete(this.world))
			.allMatch((fact) -> fact.holds(this.world));
	}

}
