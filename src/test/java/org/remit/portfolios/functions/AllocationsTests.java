package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.access.AccessDeniedException;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.web.Mistake;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which portfolio has a function, on the days on which that changes and beside them. */
@RemitTest
class AllocationsTests {

	private static final LocalDate ELECTION = LocalDate.of(2019, 5, 7);

	private static final LocalDate MAY = LocalDate.of(2023, 5, 9);

	private final Allocations allocations;

	private final TestFunctions functions;

	private final TestPortfolios portfolios;

	private ServiceFunction fostering;

	private UUID children;

	private UUID adults;

	AllocationsTests(Allocations allocations, TestFunctions functions, TestPortfolios portfolios) {
		this.allocations = allocations;
		this.functions = functions;
		this.portfolios = portfolios;
	}

	@BeforeEach
	void addOne() {
		this.fostering = this.functions.add();
		this.children = this.portfolios.add();
		this.adults = this.portfolios.add();
	}

	@Test
	void moveAFunctionOnADay() {
		Allocation first = this.functions.lead(this.fostering, this.children, ELECTION);
		Allocation moved = this.functions.move(this.fostering, first, this.adults, MAY);
		assertThat(leads(ELECTION.minusDays(1))).isEmpty();
		assertThat(leads(ELECTION)).containsExactly(this.children);
		assertThat(leads(MAY.minusDays(1))).containsExactly(this.children);
		assertThat(leads(MAY)).containsExactly(this.adults);
		assertThat(moved.movedFrom().id()).isEqualTo(this.children);
		assertThat(moved.decisionReference()).isEqualTo("EX/2024/1");
	}

	@Test
	void keepThePlannedEndThroughAMoveAndItsUndoing() {
		LocalDate end = LocalDate.of(2027, 3, 31);
		Allocation first = this.functions.allocate(this.fostering, this.children, Share.LEAD, ELECTION, end);
		Allocation moved = this.functions.move(this.fostering, first, this.adults, MAY);
		assertThat(moved.term().endsOn()).isEqualTo(end);
		takeBack(moved);
		assertThat(this.allocations.of(this.fostering.id())).singleElement()
			.satisfies((one) -> assertThat(one.term().endsOn()).isEqualTo(end));
	}

	@Test
	void moveThereAndBackAgain() {
		Allocation first = this.functions.lead(this.fostering, this.children, ELECTION);
		Allocation second = this.functions.move(this.fostering, first, this.adults, MAY);
		Allocation third = this.functions.move(this.fostering, second, this.children, MAY.plusYears(1));
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> takeBack(current(second)))
			.withMessageContaining("Something newer stands on it");
		takeBack(third);
		takeBack(current(second));
		assertThat(leads(MAY.plusYears(2))).containsExactly(this.children);
	}

	@Test
	void letAPartLeaveWhatItIsPartOf() {
		ServiceFunction adoption = this.functions.below(this.fostering);
		Allocation whole = this.functions.lead(this.fostering, this.children, ELECTION);
		Allocation moved = this.functions.move(adoption, whole, this.adults, MAY);
		assertThat(moved.movedFrom().id()).isEqualTo(this.children);
		assertThat(current(whole).term().endsOn()).isNull();
		assertThat(leads(MAY)).containsExactly(this.children);
		takeBack(moved);
		assertThat(this.allocations.of(adoption.id())).isEmpty();
		refuses("from", () -> this.functions.move(this.functions.add(), whole, this.adults, MAY));
	}

	@Test
	void allowTwoLeadsAndAnyNumberThatShare() {
		this.functions.lead(this.fostering, this.children, ELECTION);
		this.functions.lead(this.fostering, this.adults, MAY);
		this.functions.allocate(this.fostering, this.portfolios.add(), Share.SHARED, MAY, null);
		assertThat(leads(MAY)).containsExactlyInAnyOrder(this.children, this.adults);
		refuses("startsOn", () -> this.functions.allocate(this.fostering, this.adults, Share.SHARED, MAY, null));
	}

	@Test
	void refuseMovesThatAreNone() {
		Allocation first = this.functions.lead(this.fostering, this.children, ELECTION);
		refuses("portfolio", () -> this.functions.move(this.fostering, first, this.children, MAY));
		refuses("portfolio", () -> this.functions.move(this.fostering, first, UUID.randomUUID(), MAY));
		refuses("startsOn", () -> this.functions.move(this.fostering, first, this.adults, ELECTION));
		refuses("startsOn", () -> this.functions.move(this.fostering, first, this.adults, ELECTION.minusDays(1)));
		assertThat(this.allocations.of(this.fostering.id())).hasSize(1);
	}

	@Test
	void refuseWhatWasOpenedBeforeSomebodyElseSaved() {
		Allocation first = this.functions.lead(this.fostering, this.children, ELECTION);
		this.functions.move(this.fostering, first, this.adults, MAY);
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.functions.move(this.fostering, first, this.adults, MAY.minusDays(9)));
	}

	@Test
	void endAndAreCorrected() {
		Allocation first = this.functions.lead(this.fostering, this.children, ELECTION);
		Allocation ended = this.allocations.end(TestPortfolios.AUTHOR, first.id(),
				new AllocationEnd(MAY, MAY, first.version()));
		assertThat(leads(MAY)).hasSize(1);
		assertThat(leads(MAY.plusDays(1))).isEmpty();
		AllocationForm form = AllocationForm.of(current(ended));
		this.allocations.change(TestPortfolios.AUTHOR, first.id(),
				new AllocationForm(form.id(), this.adults, Share.LEAD, MAY, null, MAY, null, "", "", form.version()));
		assertThat(leads(MAY.plusDays(1))).containsExactly(this.adults);
		refuses("endsOn", () -> this.allocations.end(TestPortfolios.AUTHOR, first.id(),
				new AllocationEnd(ELECTION, MAY, current(first).version())));
	}

	@Test
	void belongToDemocraticServices() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.allocations.allocate(TestPortfolios.ADMINISTRATOR, this.fostering.id(),
					TestFunctions.form(this.children, Share.LEAD, MAY, null)));
	}

	private void takeBack(Allocation allocation) {
		this.allocations.takeBack(TestPortfolios.AUTHOR, allocation.id(),
				new Mistake("Not decided", allocation.version()));
	}

	private Allocation current(Allocation allocation) {
		return this.allocations.find(allocation.id()).orElseThrow();
	}

	private List<UUID> leads(LocalDate day) {
		return this.allocations.on(day)
			.stream()
			.filter((one) -> one.isLead() && one.function().id().equals(this.fostering.id()))
			.map((one) -> one.portfolio().id())
			.toList();
	}

	private static void refuses(String field, Runnable work) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(work::run)
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
