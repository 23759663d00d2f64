package org.remit.figures.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is tied to a cell, the nearest first; among those equally near parts before
 * totals, and small before large, so that as much as possible stays to be read.
 */
final class Neighbours {

	private final Table table;

	private final Map<String, Set<String>> ties = new LinkedHashMap<>();

	private final Set<String> totals;

	Neighbours(Table table) {
		this.table = table;
		table.sums().forEach((sum) -> tie(Stream.concat(sum.parts().stream(), Stream.of(sum.total())).toList()));
		this.totals = table.sums().stream().map(Sum::total).collect(Collectors.toSet());
	}

	private void tie(List<String> keys) {
		keys.forEach((key) -> this.ties.computeIfAbsent(key, (one) -> new LinkedHashSet<>()).addAll(keys));
	}

	List<String> of(String start) {
		Set<String> found = new LinkedHashSet<>(Set.of(start));
		List<String> ring = List.of(start);
		while (!ring.isEmpty()) {
			Set<String> next = new LinkedHashSet<>();
			ring.forEach((key) -> next.addAll(this.ties.getOrDefault(key, Set.of())));
			next.removeAll(found);
			ring = next.stream().sorted(order()).toList();
			found.addAll(ring);
		}
		List<String> others = new ArrayList<>(found);
		others.remove(start);
		return others;
	}

	private Comparator<String> order() {
		return Comparator.<String, Boolean>comparing(this.totals::contains)
			.thenComparing((key) -> this.table.get(key).value())
			.thenComparing(Comparator.naturalOrder());
	}

}
