package org.remit.reading.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.portfolios.functions.FunctionLeads;
import org.remit.portfolios.functions.FunctionTree;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.functions.WhoDoesWhat;
import org.remit.portfolios.holdings.HeldBy;
import org.remit.portfolios.holdings.HeldPortfolios;

/** Finds services by their names; those that somebody leads on come first. */
@Component
class Services {

	private final Matching matching;

	private final FunctionLeads leads;

	private final HeldPortfolios held;

	Services(Matching matching, FunctionLeads leads, HeldPortfolios held) {
		this.matching = matching;
		this.leads = leads;
		this.held = held;
	}

	Found<LedService> find(Question question, AsAt asAt) {
		WhoDoesWhat who = this.leads.announced(asAt);
		Map<UUID, ServiceFunction> functions = who.tree()
			.all()
			.stream()
			.map(FunctionTree.Node::function)
			.collect(Collectors.toMap(ServiceFunction::id, Function.identity()));
		List<Text> texts = functions.values().stream().map((one) -> text(one, who)).toList();
		List<Hit> hits = this.matching.among(texts, question)
			.stream()
			.sorted(Comparator.comparing(Hit::closeness)
				.reversed()
				.thenComparing((hit) -> who.leads(functions.get(hit.id())).isEmpty()))
			.toList();
		return Found.apart(hits, (shown) -> {
			Map<UUID, HeldBy> held = this.held.on(who.portfolios(), asAt.day());
			return shown.stream().map((hit) -> new LedService(functions.get(hit.id()), who, held)).toList();
		});
	}

	/** What it is part of may be asked for besides: "parks in Environment". */
	private static Text text(ServiceFunction function, WhoDoesWhat who) {
		return new Text(function.id(), 0, function.name(),
				who.tree().above(function).stream().map(ServiceFunction::name).collect(Collectors.joining(" ")));
	}

}
