package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.RepeatedTest;

import org.remit.platform.actor.Stale;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.steps.Simultaneously;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.portfolios.portfolios.TestPortfolios.AUTHOR;

/** Two people who move one function at the same moment. */
@RemitTest
class SameMomentTests {

	private static final LocalDate ELECTION = LocalDate.of(2019, 5, 7);

	private static final LocalDate MAY = LocalDate.of(2023, 5, 9);

	private final Allocations allocations;

	private final TestFunctions functions;

	private final TestPortfolios portfolios;

	SameMomentTests(Allocations allocations, TestFunctions functions, TestPortfolios portfolios) {
		this.allocations = allocations;
		this.functions = functions;
		this.portfolios = portfolios;
	}

	@RepeatedTest(3)
	void moveItOnceAndTellTheOther() throws Exception {
		ServiceFunction function = this.functions.add();
		Allocation from = this.functions.lead(function, this.portfolios.add(), ELECTION);
		List<Object> answers = Simultaneously
			.run(List.of(move(function, from, this.portfolios.add()), move(function, from, this.portfolios.add())));
		assertThat(answers).filteredOn(Allocation.class::isInstance).hasSize(1);
		assertThat(answers).filteredOn(Stale.class::isInstance).hasSize(1);
		assertThat(this.allocations.of(function.id())).hasSize(2);
	}

	private Callable<Object> move(ServiceFunction function, Allocation from, UUID portfolio) {
		MoveForm form = TestFunctions.moving(from, portfolio, MAY);
		return () -> {
			try {
				return this.allocations.move(AUTHOR, function.id(), form);
			}
			catch (RuntimeException ex) {
				return ex;
			}
		};
	}

}
