package org.remit.portfolios.links;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.functions.FunctionTree;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.functions.ServiceFunctions;

/** Service functions that a portfolio's line may be linked to. */
@Component
@Order(1)
class FunctionTargets implements LineTargets {

	private final ServiceFunctions functions;

	private final SettableClock clock;

	FunctionTargets(ServiceFunctions functions, SettableClock clock) {
		this.functions = functions;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return ServiceFunctions.KIND;
	}

	/** Two functions of one name are told apart by their addresses. */
	@Override
	public List<LineTarget> all() {
		List<ServiceFunction> all = this.functions.tree().all().stream().map(FunctionTree.Node::function).toList();
		Map<String, Long> names = all.stream()
			.collect(Collectors.groupingBy(ServiceFunction::name, Collectors.counting()));
		return all.stream()
			.map((one) -> new LineTarget(kind(), one.id(),
					(names.get(one.name()) == 1) ? "%s (function)".formatted(one.name())
							: "%s (function, %s)".formatted(one.name(), one.slug()),
					List.of(one.name())))
			.toList();
	}

	@Override
	public Map<UUID, String> addresses(Collection<UUID> ids) {
		LocalDate today = this.clock.today();
		return this.functions.tree(new AsAt(today, today))
			.all()
			.stream()
			.map(FunctionTree.Node::function)
			.filter((function) -> ids.contains(function.id()))
			.collect(Collectors.toMap(ServiceFunction::id, (function) -> "/functions/" + function.slug()));
	}

}
