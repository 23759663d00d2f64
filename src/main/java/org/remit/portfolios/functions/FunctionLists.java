package org.remit.portfolios.functions;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.Turns;

/** The front door to whole lists of functions, as councils keep them in their papers. */
@Service
class FunctionLists {

	private final ServiceFunctions functions;

	private final FunctionRepository register;

	private final Turns turns;

	FunctionLists(ServiceFunctions functions, FunctionRepository register, Turns turns) {
		this.functions = functions;
		this.register = register;
		this.turns = turns;
	}

	/**
	 * Adds a whole list that was typed or pasted, nested by indentation. What is there
	 * already under the same parent stays as it is.
	 */
	@Transactional
	int paste(Actor actor, PastedFunctions pasted) {
		Registrars.require(actor);
		pasted.check();
		this.turns.take(ServiceFunctions.KIND);
		int before = this.functions.tree().all().size();
		UUID[] open = new UUID[PastedFunctions.DEEPEST + 1];
		pasted.lines().forEach((line) -> {
			UUID parent = (line.depth() == 0) ? pasted.parent() : open[line.depth() - 1];
			open[line.depth()] = named(actor, line.text(), parent);
		});
		return this.functions.tree().all().size() - before;
	}

	private UUID named(Actor actor, String name, UUID parent) {
		return this.functions.siblings(parent)
			.stream()
			.filter((function) -> function.name().equalsIgnoreCase(name))
			.findFirst()
			.orElseGet(() -> this.functions.create(actor, FunctionForm.named(UUID.randomUUID(), name, parent)))
			.id();
	}

}
