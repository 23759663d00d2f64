package org.remit.portfolios.holdings;

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

/** What the database refuses about portfolios' posts: each constraint broken by SQL. */
@RemitTest
class HoldingConstraintTests {

	private static final String INSERT = """
			insert into portfolio_holding (id, portfolio_id, post_id, starts_on, ends_on, announced_on,
				end_announced_on, decision_link, mistake, version)
			select gen_random_uuid(), ?, p.id, cast(? as date), cast(? as date), cast(? as date), cast(? as date), ?, ?, 0
			from post p order by p.id limit 1""";

	private final JdbcClient database;

	private final TestPortfolios portfolios;

	private UUID portfolio;

	HoldingConstraintTests(JdbcClient database, TestPortfolios portfolios) {
		this.database = database;
		this.portfolios = portfolios;
	}

	@BeforeEach
	void holdItForAWhile() {
		this.portfolio = this.portfolios.add();
		insert("2015-05-20", "2019-05-24");
	}

	@ParameterizedTest
	@CsvSource({ "2019-05-24,", "2010-01-01,2015-05-20", "2016-01-01,2016-01-01", "2010-01-01," })
	void keepAPortfolioToOnePostADay(String from, String to) {
		refuses("portfolio_holding_one_a_day", () -> insert(from, to));
	}

	@ParameterizedTest
	@CsvSource({ "2019-05-25,", "2010-01-01,2015-05-19" })
	void letNeighboursTouch(String from, String to) {
		insert(from, to);
	}

	@Test
	void takeNoNoticeOfWhatWasTakenBack() {
		insert("2016-01-01", "2017-01-01", "2016-01-01", null, "", "Another portfolio");
	}

	@Test
	void keepTermsInOrderAndInsideFourCenturies() {
		refuses("portfolio_holding_ends_after_start", () -> insert("2020-01-02", "2020-01-01"));
		refuses("portfolio_holding_days", () -> insert("1799-12-31", "1801-01-01"));
		refuses("portfolio_holding_days", () -> insert("2020-01-01", "2200-01-01"));
		refuses("portfolio_holding_announced", () -> insert("2020-01-01", null, "2200-01-01", null, "", null));
	}

	@Test
	void keepAnnouncementsToWhatEndsAndLinksSafe() {
		refuses("portfolio_holding_end_is_known",
				() -> insert("2020-01-01", null, "2020-01-01", "2020-01-01", "", null));
		refuses("portfolio_holding_decision_link",
				() -> insert("2020-01-01", null, "2020-01-01", null, "javascript:alert(1)", null));
	}

	private void insert(String from, String until) {
		insert(from, until, "2015-01-01", null, "", null);
	}

	private void insert(String from, String until, String announced, String endAnnounced, String link, String mistake) {
		this.database.sql(INSERT).params(this.portfolio, from, until, announced, endAnnounced, link, mistake).update();
	}

	private static void refuses(String constraint, Runnable change) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(change::run)
			.havingRootCause()
			.withMessageContaining("\"" + constraint + "\"");
	}

}
