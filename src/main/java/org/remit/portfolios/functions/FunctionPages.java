package org.remit.portfolios.functions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.publishing.documents.Document;

/** What the staff's forms about functions and allocations show beside their fields. */
@Component
class FunctionPages {

	/** Before a name for each function that it is part of. */
	private static final String INDENT = "\u2013 ";

	private final ServiceFunctions functions;

	private final Allocations allocations;

	private final Portfolios portfolios;

	private final SettableClock clock;

	FunctionPages(ServiceFunctions functions, Allocations allocations, Portfolios portfolios, SettableClock clock) {
		this.functions = functions;
		this.allocations = allocations;
		this.portfolios = portfolios;
		this.clock = clock;
	}

	/** For the form of a function, null for a new one: what it may be part of. */
	ServiceFunction fill(UUID id, Model model) {
		FunctionTree tree = this.functions.tree();
		Set<UUID> own = (id != null)
				? tree.from(id).stream().map((node) -> node.function().id()).collect(Collectors.toSet()) : Set.of();
		List<Option> parents = tree.all()
			.stream()
			.filter((node) -> !own.contains(node.function().id()))
			.map((node) -> Option.of(node.function().id(), INDENT.repeat(node.depth()) + node.function().name()))
			.toList();
		model.addAttribute("parents", parents);
		model.addAttribute("names",
				tree.all()
					.stream()
					.collect(Collectors.toMap((node) -> node.function().id(), (node) -> node.function().name())));
		return (id != null) ? function(id, model) : null;
	}

	ServiceFunction function(UUID id, Model model) {
		ServiceFunction function = this.functions.find(id).orElseThrow(() -> new NotFound("function"));
		model.addAttribute("function", function);
		return function;
	}

	/** For the forms of allocations: what can be chosen. */
	void choices(UUID function, Model model) {
		function(function, model);
		List<Document> documents = this.portfolios.documents();
		Map<Object, String> names = new HashMap<>();
		documents.forEach((document) -> names.put(document.id(), document.title()));
		model.addAttribute("names", names);
		model.addAttribute("portfolios",
				documents.stream().map((document) -> Option.of(document.id(), document.title())).toList());
		model.addAttribute("shares",
				Stream.of(Share.values()).map((one) -> Option.of(one, one.label(), one.meaning())).toList());
		model.addAttribute("today", this.clock.today());
	}

	/** An allocation of this function, for those who may change it. */
	Allocation allocation(Actor actor, UUID function, UUID id, Model model) {
		Registrars.require(actor);
		Allocation allocation = this.allocations.find(id)
			.filter((one) -> one.function().id().equals(function))
			.orElseThrow(() -> new NotFound("allocation"));
		choices(function, model);
		model.addAttribute("allocation", allocation);
		return allocation;
	}

}
