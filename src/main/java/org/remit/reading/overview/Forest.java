package org.remit.reading.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Puts things that stand under one another into trees. What stands under nothing that is
 * shown, or in a circle, stands on its own.
 */
final class Forest<T> {

	private final Map<UUID, T> things;

	private final Map<UUID, List<UUID>> below = new HashMap<>();

	private final Set<UUID> placed = new HashSet<>();

	/**
	 * @param things by id, in the order in which they are shown
	 * @param above the id of what something stands under
	 */
	Forest(Map<UUID, T> things, Map<UUID, UUID> above) {
		this.things = things;
		things.keySet()
			.stream()
			.filter((id) -> things.containsKey(above.get(id)))
			.forEach((id) -> this.below.computeIfAbsent(above.get(id), (key) -> new ArrayList<>()).add(id));
	}

	List<Box> boxes(BiFunction<T, List<Box>, Box> box) {
		Set<UUID> under = new HashSet<>();
		this.below.values().forEach(under::addAll);
		List<Box> boxes = new ArrayList<>();
		this.things.keySet().stream().filter((id) -> !under.contains(id)).forEach((id) -> boxes.add(tree(id, box)));
		this.things.keySet()
			.stream()
			.filter((id) -> !this.placed.contains(id))
			.toList()
			.stream()
			.filter((id) -> !this.placed.contains(id))
			.forEach((id) -> boxes.add(tree(id, box)));
		return boxes;
	}

	private Box tree(UUID id, BiFunction<T, List<Box>, Box> box) {
		this.placed.add(id);
		List<Box> children = new ArrayList<>();
		for (UUID child : this.below.getOrDefault(id, List.of())) {
			if (!this.placed.contains(child)) {
				children.add(tree(child, box));
			}
		}
		return box.apply(this.things.get(id), children);
	}

}
