package org.remit.portfolios.reshuffles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.portfolios.functions.Allocation;
import org.remit.portfolios.functions.Allocations;
import org.remit.portfolios.functions.FunctionTree;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.functions.ServiceFunctions;

/**
 * The functions that a set moves, and which portfolios lead on them or share them. What
 * has no allocation of its own goes with what it is part of.
 */
@Component
@Order(3)
public class FunctionRegister implements Register {

	private final ServiceFunctions functions;

	private final Allocations allocations;

	FunctionRegister(ServiceFunctions functions, Allocations allocations) {
		this.functions = functions;
		this.allocations = allocations;
	}

	@Override
	public String heading() {
		return "Functions";
	}

	@Override
	public String subject() {
		return "Function";
	}

	@Override
	public Map<UUID, Entry> on(LocalDate day, Set<UUID> touched) {
		Map<UUID, Entry> entries = new LinkedHashMap<>();
		allocated(day).forEach((function, allocations) -> {
			if (touched.contains(function.id())) {
				entries.put(function.id(), new Entry(function.name(), words(allocations)));
			}
		});
		return entries;
	}

	/** Every function there is on a day, in the order of the tree. */
	public Map<ServiceFunction, List<Allocation>> allocated(LocalDate day) {
		FunctionTree tree = this.functions.tree(day);
		Map<UUID, List<Allocation>> own = this.allocations.on(day)
			.stream()
			.collect(Collectors.groupingBy((one) -> one.function().id()));
		Map<ServiceFunction, List<Allocation>> all = new LinkedHashMap<>();
		tree.all().forEach((node) -> all.put(node.function(), nearest(node.function(), tree, own)));
		return all;
	}

	private static List<Allocation> nearest(ServiceFunction function, FunctionTree tree,
			Map<UUID, List<Allocation>> own) {
		List<ServiceFunction> upwards = new ArrayList<>(tree.above(function));
		upwards.add(function);
		Collections.reverse(upwards);
		return upwards.stream()
			.map((one) -> own.getOrDefault(one.id(), List.of()))
			.filter((allocations) -> !allocations.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	public static String words(List<Allocation> allocations) {
		if (allocations.isEmpty()) {
			return "With no portfolio";
		}
		return allocations.stream()
			.map((one) -> one.isLead() ? one.portfolio().title() : one.portfolio().title() + " (shares it)")
			.collect(Collectors.joining(", "));
	}

}
