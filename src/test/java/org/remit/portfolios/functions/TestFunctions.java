package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.portfolios.portfolios.TestPortfolios;

/** Functions of a test's own. Found by component scanning. */
@Component
public class TestFunctions {

	private final ServiceFunctions functions;

	private final Allocations allocations;

	TestFunctions(ServiceFunctions functions, Allocations allocations) {
		this.functions = functions;
		this.allocations = allocations;
	}

	/** With a name that nobody else has. */
	public ServiceFunction add() {
		return below(null);
	}

	public ServiceFunction below(ServiceFunction parent) {
		String name = "Function " + UUID.randomUUID().toString().substring(0, 13);
		return this.functions.add(TestPortfolios.AUTHOR,
				FunctionForm.named(UUID.randomUUID(), name, (parent != null) ? parent.id() : null));
	}

	public Allocation lead(ServiceFunction function, UUID portfolio, LocalDate from) {
		return allocate(function, portfolio, Share.LEAD, from, null);
	}

	public Allocation allocate(ServiceFunction function, UUID portfolio, Share share, LocalDate from, LocalDate until) {
		return this.allocations.allocate(TestPortfolios.AUTHOR, function.id(), form(portfolio, share, from, until));
	}

	static AllocationForm form(UUID portfolio, Share share, LocalDate from, LocalDate until) {
		return new AllocationForm(UUID.randomUUID(), portfolio, share, from, until, from, null, "", "", null);
	}

	public Allocation move(ServiceFunction function, Allocation from, UUID portfolio, LocalDate day) {
		return this.allocations.move(TestPortfolios.AUTHOR, function.id(), moving(from, portfolio, day));
	}

	static MoveForm moving(Allocation from, UUID portfolio, LocalDate day) {
		return new MoveForm(UUID.randomUUID(), from.id(), portfolio, day, day, "EX/2024/1", "", from.version());
	}

}
