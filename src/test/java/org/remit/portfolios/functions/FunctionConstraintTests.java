package org.remit.portfolios.functions;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database refuses about functions and allocations, each constraint broken by
 * SQL.
 */
@RemitTest
class FunctionConstraintTests {

	private static final String ALLOCATE = """
			insert into allocation (id, function_id, portfolio_id, share, starts_on, ends_on, announced_on,
				end_announced_on, decision_link, moved_from_id, mistake, version)
			values (gen_random_uuid(), ?, ?, ?, cast(? as date), cast(? as date), cast(? as date), cast(? as date), ?,
				?, ?, 0)""";

	private final JdbcClient database;

	private final TestFunctions functions;

	private final TestPortfolios portfolios;

	private ServiceFunction function;

	private UUID portfolio;

	FunctionConstraintTests(JdbcClient database, TestFunctions functions, TestPortfolios portfolios) {
		this.database = database;
		this.functions = functions;
		this.portfolios = portfolios;
	}

	@BeforeEach
	void allocateOne() {
		this.function = this.functions.add();
		this.portfolio = this.portfolios.add();
		allocate("LEAD", "2015-05-20", "2019-05-24");
	}

	@ParameterizedTest
	@CsvSource({ "LEAD,2019-05-24,", "SHARED,2010-01-01,2015-05-20", "SHARED,2010-01-01," })
	void keepAFunctionFromOnePortfolioTwice(String share, String from, String until) {
		refuses("allocation_once_a_portfolio", () -> allocate(share, from, until));
	}

	@Test
	void letNeighboursTouchAndWhatWasTakenBackRest() {
		allocate("LEAD", "2019-05-25", null);
		allocate("LEAD", "2016-01-01", "2016-02-01", "2016-01-01", null, "", null, "Another one");
	}

	@Test
	void keepTermsInOrderAndInsideFourCenturies() {
		refuses("allocation_ends_after_start", () -> allocate("LEAD", "2020-01-02", "2020-01-01"));
		refuses("allocation_days", () -> allocate("LEAD", "1799-12-31", "1801-01-01"));
		refuses("allocation_days", () -> allocate("LEAD", "2020-01-01", "2200-01-01"));
		refuses("allocation_announced", () -> allocate("LEAD", "2020-01-01", null, "2200-01-01", null, "", null, null));
		refuses("allocation_end_is_known",
				() -> allocate("LEAD", "2020-01-01", null, "2020-01-01", "2020-01-01", "", null, null));
	}

	@Test
	void keepKnownWordsSafeLinksAndRealMoves() {
		refuses("allocation_share", () -> allocate("OWNS", "2020-01-01", null));
		refuses("allocation_decision_link",
				() -> allocate("LEAD", "2020-01-01", null, "2020-01-01", null, "javascript:x", null, null));
		refuses("allocation_moved_elsewhere",
				() -> allocate("LEAD", "2020-01-01", null, "2020-01-01", null, "", this.portfolio, null));
	}

	@Test
	void keepTheTreeATree() {
		refuses("service_function_not_below_itself", () -> set("parent_id = id"));
		refuses("service_function_lgsl", () -> set("lgsl = 0"));
		refuses("service_function_ends_after_start", () -> set("starts_on = '2020-01-02', ends_on = '2020-01-01'"));
		refuses("service_function_days", () -> set("starts_on = '1799-12-31'"));
		refuses("service_function_days", () -> set("ends_on = '2200-01-01'"));
	}

	@Test
	void keepAddressesApart() {
		ServiceFunction other = this.functions.add();
		refuses("service_function_slug", () -> set("slug = '" + other.slug() + "'"));
		refuses("service_function_address_slug",
				() -> this.database.sql("insert into service_function_address values (?, ?)")
					.params(other.slug(), this.function.id())
					.update());
	}

	private void set(String change) {
		this.database.sql("update service_function set " + change + " where id = ?").param(this.function.id()).update();
	}

	private void allocate(String share, String from, String until) {
		allocate(share, from, until, "2015-01-01", null, "", null, null);
	}

	private void allocate(String share, String from, String until, String announced, String endAnnounced, String link,
			UUID movedFrom, String mistake) {
		this.database.sql(ALLOCATE)
			.params(this.function.id(), this.portfolio, share, from, until, announced, endAnnounced, link, movedFrom,
					mistake)
			.update();
	}

	private static void refuses(String constraint, Runnable change) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(change::run)
			.havingRootCause()
			.withMessageContaining("\"" + constraint + "\"");
	}

}
