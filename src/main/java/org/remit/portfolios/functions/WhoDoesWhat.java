package org.remit.portfolios.functions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which portfolios lead on each function and share it on one day. A function goes with
 * what it is part of until it has a lead of its own; whoever shares it besides is named
 * too.
 */
public final class WhoDoesWhat {

	private final FunctionTree tree;

	private final Map<UUID, List<Allocation>> byFunction;

	private WhoDoesWhat(FunctionTree tree, List<Allocation> allocations) {
		this.tree = tree;
		this.byFunction = allocations.stream().collect(Collectors.groupingBy((one) -> one.function().id()));
	}

	static WhoDoesWhat of(FunctionTree tree, List<Allocation> allocations) {
		return new WhoDoesWhat(tree, allocations);
	}

	public FunctionTree tree() {
		return this.tree;
	}

	public List<Allocation> leads(ServiceFunction function) {
		return own(leading(function)).stream().filter(Allocation::isLead).toList();
	}

	/** The portfolios that lead on something or share it. */
	public Set<UUID> portfolios() {
		return this.byFunction.values()
			.stream()
			.flatMap(List::stream)
			.map((one) -> one.portfolio().id())
			.collect(Collectors.toSet());
	}

	/** Who shares the function itself, or what it goes with. */
	public List<Allocation> shares(ServiceFunction function) {
		List<Allocation> shares = own(leading(function)).stream().filter(Predicate.not(Allocation::isLead)).toList();
		List<Allocation> own = own(function).stream().filter(Predicate.not(Allocation::isLead)).toList();
		return Stream.concat(own.stream(), shares.stream()).distinct().toList();
	}

	/**
	 * The function that this one goes with, null where it has a lead of its own or none.
	 */
	public ServiceFunction goesWith(ServiceFunction function) {
		ServiceFunction leading = leading(function);
		return leading.id().equals(function.id()) ? null : leading;
	}

	/**
	 * The nearest function upwards that has a lead, the function itself where none has.
	 */
	private ServiceFunction leading(ServiceFunction function) {
		if (hasLead(function)) {
			return function;
		}
		List<ServiceFunction> above = this.tree.above(function);
		for (int at = above.size() - 1; at >= 0; at--) {
			if (hasLead(above.get(at))) {
				return above.get(at);
			}
		}
		return function;
	}

	private boolean hasLead(ServiceFunction function) {
		return own(function).stream().anyMatch(Allocation::isLead);
	}

	/** What a portfolio leads on or shares itself, in the order of the tree. */
	public List<Allocation> own(UUID portfolio) {
		return this.tree.all()
			.stream()
			.flatMap((node) -> own(node.function()).stream())
			.filter((one) -> one.portfolio().id().equals(portfolio))
			.toList();
	}

	private List<Allocation> own(ServiceFunction function) {
		return this.byFunction.getOrDefault(function.id(), List.of());
	}

	/**
	 * Functions that nobody leads, without those whose parts all have a lead: a heading
	 * over them needs none.
	 */
	public List<ServiceFunction> withoutLead() {
		return this.tree.all()
			.stream()
			.filter((node) -> leads(node.function()).isEmpty() && !isCovered(node))
			.map(FunctionTree.Node::function)
			.toList();
	}

	private boolean isCovered(FunctionTree.Node node) {
		return !node.below().isEmpty()
				&& node.below().stream().allMatch((part) -> !leads(part.function()).isEmpty() || isCovered(part));
	}

	/** What one of these portfolios leads, each at the place where that was entered. */
	public List<Allocation> ledBy(Set<UUID> portfolios) {
		return portfolios.stream().flatMap((one) -> own(one).stream()).filter(Allocation::isLead).toList();
	}

	/**
	 * Functions that several portfolios lead, each at the place where that was entered.
	 */
	public List<ServiceFunction> withSeveralLeads() {
		return this.tree.all()
			.stream()
			.map(FunctionTree.Node::function)
			.filter((function) -> goesWith(function) == null && leads(function).size() > 1)
			.toList();
	}

}
