package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.remit.platform.time.AsAt;

/** All service functions in their order, each below the one it is part of. */
public final class FunctionTree {

	private final Map<UUID, ServiceFunction> byId = new LinkedHashMap<>();

	private final List<Node> outermost;

	private FunctionTree(List<ServiceFunction> functions) {
		functions.forEach((function) -> this.byId.put(function.id(), function));
		this.outermost = nodes(functions, null, 0);
	}

	public static FunctionTree of(List<ServiceFunction> functions) {
		return new FunctionTree(functions);
	}

	/** What is there on a day, without what is part of something that isn't. */
	public static FunctionTree of(List<ServiceFunction> functions, LocalDate day) {
		return of(functions.stream().filter((function) -> function.isThere(day)).toList());
	}

	/** What is there on a day as far as the public may know. */
	public static FunctionTree of(List<ServiceFunction> functions, AsAt asAt) {
		return of(functions.stream().filter((function) -> function.isThere(asAt)).toList());
	}

	private static List<Node> nodes(List<ServiceFunction> functions, UUID parent, int depth) {
		Map<UUID, List<ServiceFunction>> byParent = functions.stream()
			.filter((function) -> function.parentId() != null)
			.collect(Collectors.groupingBy(ServiceFunction::parentId));
		return functions.stream()
			.filter((function) -> function.parentId() == parent)
			.map((function) -> node(function, byParent, depth))
			.toList();
	}

	private static Node node(ServiceFunction function, Map<UUID, List<ServiceFunction>> byParent, int depth) {
		List<Node> below = byParent.getOrDefault(function.id(), List.of())
			.stream()
			.map((part) -> node(part, byParent, depth + 1))
			.toList();
		return new Node(function, depth, below);
	}

	public List<Node> outermost() {
		return this.outermost;
	}

	public boolean isEmpty() {
		return this.outermost.isEmpty();
	}

	/** Every function in the order of the tree, from top to bottom. */
	public List<Node> all() {
		List<Node> all = new ArrayList<>();
		this.outermost.forEach((node) -> node.addTo(all));
		return all;
	}

	/** What a function is part of, the outermost first. */
	public List<ServiceFunction> above(ServiceFunction function) {
		List<ServiceFunction> above = new ArrayList<>();
		for (UUID id = function.parentId(); this.byId.containsKey(id); id = this.byId.get(id).parentId()) {
			above.add(0, this.byId.get(id));
		}
		return above;
	}

	/** The function and everything that is part of it. */
	public List<Node> from(UUID function) {
		Predicate<Node> wanted = (node) -> node.function().id().equals(function);
		List<Node> from = new ArrayList<>();
		all().stream().filter(wanted).forEach((node) -> node.addTo(from));
		return from;
	}

	/** A function with what is part of it. */
	public record Node(ServiceFunction function, int depth, List<Node> below) {

		private void addTo(List<Node> all) {
			all.add(this);
			this.below.forEach((node) -> node.addTo(all));
		}

	}

}
