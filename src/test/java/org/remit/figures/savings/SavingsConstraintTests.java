package org.remit.figures.savings;

import java.math.BigDecimal;
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

/** What the database refuses about savings, each constraint broken by SQL. */
@RemitTest
class SavingsConstraintTests {

	private final JdbcClient database;

	private final TestPortfolios portfolios;

	private UUID portfolio;

	private UUID saving;

	SavingsConstraintTests(JdbcClient database, TestPortfolios portfolios) {
		this.database = database;
		this.portfolios = portfolios;
	}

	@BeforeEach
	void addOne() {
		this.portfolio = this.portfolios.add();
		this.saving = UUID.randomUUID();
		add(this.saving, this.portfolio, 2026, "Fewer vans", "10");
	}

	private void add(UUID id, UUID portfolio, int year, String title, String approved) {
		this.database
			.sql("insert into saving (id, portfolio_id, year, title, approved, version) values (?, ?, ?, ?, ?, 0)")
			.params(id, portfolio, year, title, new BigDecimal(approved))
			.update();
	}

	private void tell(String day, String achieved, String pressures, String rating, String reason) {
		this.database
			.sql("""
					insert into saving_position (id, saving_id, as_at, achieved, pressures, rating, reason, mitigation, version)
					values (gen_random_uuid(), ?, cast(? as date), ?, ?, ?, ?, '', 0)""")
			.params(this.saving, day, new BigDecimal(achieved), new BigDecimal(pressures), rating, reason)
			.update();
	}

	private void total(int year, String approved) {
		this.database.sql("insert into savings_total (portfolio_id, year, approved, version) values (?, ?, ?, 0)")
			.params(this.portfolio, year, new BigDecimal(approved))
			.update();
	}

	@ParameterizedTest
	@CsvSource({ "saving_once,2026,FEWER vans,10", "saving_year,1989,Lamps,10", "saving_year,2099,Lamps,10",
			"saving_title,2026,'',10", "saving_approved,2026,Lamps,0" })
	void keepSavingsWhole(String constraint, int year, String title, String approved) {
		refuses(constraint, () -> add(UUID.randomUUID(), this.portfolio, year, title, approved));
	}

	@Test
	void keepSavingsToPortfoliosThatAreThere() {
		refuses("saving_portfolio_id_fkey", () -> add(UUID.randomUUID(), UUID.randomUUID(), 2026, "Lamps", "10"));
	}

	@ParameterizedTest
	@CsvSource({ "saving_position_days,1990-03-31,0,0,GREEN,", "saving_position_days,2200-01-01,0,0,GREEN,",
			"saving_position_achieved,2026-06-30,-1,0,GREEN,", "saving_position_pressures,2026-06-30,0,-1,GREEN,",
			"saving_position_rating,2026-06-30,0,0,BLUE,Why", "saving_position_reason,2026-06-30,0,0,RED," })
	void keepPositionsWhole(String constraint, String day, String achieved, String pressures, String rating,
			String reason) {
		refuses(constraint, () -> tell(day, achieved, pressures, rating, (reason != null) ? reason : ""));
	}

	@Test
	void tellOfADayOnce() {
		tell("2026-06-30", "1", "0", "GREEN", "");
		refuses("saving_position_once", () -> tell("2026-06-30", "2", "0", "GREEN", ""));
	}

	@Test
	void stateATotalOnce() {
		total(2026, "10");
		refuses("savings_total_pkey", () -> total(2026, "11"));
		refuses("savings_total_year", () -> total(1989, "11"));
		refuses("savings_total_approved", () -> total(2027, "0"));
	}

	private static void refuses(String constraint, Runnable work) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(work::run)
			.withMessageContaining("\"" + constraint + "\"");
	}

}
