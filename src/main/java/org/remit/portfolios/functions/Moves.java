package org.remit.portfolios.functions;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;

/**
 * How functions move from portfolio to portfolio, and back where that was a mistake. One
 * that goes with another function, of which it is part, moves away from that one's.
 */
@Component
class Moves {

	private final AllocationRepository allocations;

	private final ServiceFunctions functions;

	Moves(AllocationRepository allocations, ServiceFunctions functions) {
		this.allocations = allocations;
		this.functions = functions;
	}

	/** What the function leaves, once it is clear that it can. */
	Allocation from(ServiceFunction function, MoveForm form) {
		Allocation from = this.allocations.findById(form.from())
			.filter((one) -> one.isOf(function) || goesWith(function, one))
			.orElseThrow(() -> new RuleBroken("from", "Choose what it moves from"));
		Stale.check(form.version(), from.version());
		AllocationRules.checkMove(form, from, from.isOf(function));
		return from;
	}

	private boolean goesWith(ServiceFunction function, Allocation allocation) {
		return this.functions.tree().above(function).stream().anyMatch(allocation::isOf);
	}

	/**
	 * Strikes out what should not have been entered. Where a function was moved by it, it
	 * is with the portfolio before again.
	 */
	void takeBack(Allocation allocation, String reason) {
		Allocation replaced = Optional.ofNullable(allocation.replacesId())
			.flatMap(this.allocations::findById)
			.orElse(null);
		if (replaced != null) {
			AllocationRules.checkCanBeTakenBack(allocation, replaced,
					this.allocations.findByFunction(allocation.function().id()));
		}
		allocation.takeBack(reason);
		this.allocations.saveAndFlush(allocation);
		if (replaced != null) {
			allocation.giveBack(replaced);
			this.allocations.saveAndFlush(replaced);
		}
	}

}
