package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;

/**
 * Reads who does what: as staff know it, and as the public may. What is not announced yet
 * stays unknown to the public on any day they ask for.
 */
@Service
@Transactional(readOnly = true)
public class FunctionLeads {

	private final AllocationRepository allocations;

	private final ServiceFunctions functions;

	private final SettableClock clock;

	FunctionLeads(AllocationRepository allocations, ServiceFunctions functions, SettableClock clock) {
		this.allocations = allocations;
		this.functions = functions;
		this.clock = clock;
	}

	/** Everything that staff know of a day, in a constant number of statements. */
	WhoDoesWhat on(LocalDate day) {
		return WhoDoesWhat.of(this.functions.tree(day), this.allocations.findOn(day));
	}

	/** The same as far as the public may know. */
	public WhoDoesWhat announced(AsAt asAt) {
		return WhoDoesWhat.of(this.functions.tree(asAt), this.allocations.findAnnounced(asAt.day(), asAt.today()));
	}

	/** What the public may know of one function, newest first. */
	List<Allocation> announcedOf(UUID function) {
		return announced(this.allocations.findByFunction(function));
	}

	/**
	 * All moves from portfolio to portfolio that the public may know of, newest first.
	 */
	List<Allocation> announcedMoves() {
		return announced(this.allocations.findMoves());
	}

	/** The moves from and to one portfolio that the public may know of, newest first. */
	List<Allocation> announcedMovesOf(UUID portfolio) {
		return announced(this.allocations.findByPortfolio(portfolio)).stream()
			.filter((one) -> one.movedFrom() != null)
			.toList();
	}

	private List<Allocation> announced(List<Allocation> allocations) {
		return allocations.stream().filter((one) -> one.isAnnounced(this.clock.today())).toList();
	}

}
