package org.remit.figures.releases;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Target;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database refuses of indicators and figures, whoever writes to it. */
@RemitTest
class IndicatorConstraintTests {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

	private final JdbcClient database;

	private final TestIndicators tests;

	private Indicator indicator;

	IndicatorConstraintTests(JdbcClient database, TestIndicators tests) {
		this.database = database;
		this.tests = tests;
	}

	@BeforeEach
	void measure() {
		this.indicator = this.tests.children("Home: One\nHome: Two");
		this.tests.record(this.indicator, DAY, "60", "40", "20");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "indicator_unit|unit = 'GUESS'", "indicator_per|per = 1000",
					"indicator_decimals|decimals = 4, about_children = false", "indicator_polarity|polarity = 'BOTH'",
					"indicator_frequency|frequency = 'DAILY'", "indicator_counts_children_whole|decimals = 1",
					"indicator_threshold|threshold = 2", "indicator_plausible|lowest = 7, highest = 6" })
	void keepIndicatorsInOrder(String constraint, String change) {
		refuses(constraint, "update indicator set " + change + " where id = ?", this.indicator.id());
	}

	@Test
	void keepCodesAndAddressesApart() {
		Indicator other = this.tests.children("");
		refuses("indicator_code", "update indicator set code = upper(?) where id = ?", other.code(),
				this.indicator.id());
		refuses("indicator_slug", "update indicator set slug = ? where id = ?", other.slug(), this.indicator.id());
		refuses("indicator_address_slug", "insert into indicator_address values (?, ?)", other.slug(),
				this.indicator.id());
		refuses("indicator_part_once", "update indicator_part set name = 'ONE' where indicator_id = ? and name = 'Two'",
				this.indicator.id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "target_ends_after_start|ends_on = starts_on - 1",
			"target_days|starts_on = date '1799-12-31'", "target_tolerance|tolerance = -1" })
	void keepTargetsInOrder(String constraint, String change) {
		Target target = this.tests.target(this.indicator, "50", "1", DAY, DAY.plusDays(10));
		refuses(constraint, "update target set " + change + " where id = ?", target.id());
	}

	@Test
	void keepAnIndicatorToOneTargetADay() {
		this.tests.target(this.indicator, "50", "1", DAY, DAY.plusDays(10));
		Target later = this.tests.target(this.indicator, "40", "1", DAY.plusDays(11), DAY.plusDays(20));
		refuses("target_one_a_day", "update target set starts_on = starts_on - 1 where id = ?", later.id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "measurement_series|series = 'WALES', part_id = null",
					"measurement_parts_are_own|series = 'ENGLAND'", "measurement_ends_after_start|starts_on = ends_on",
					"measurement_days|starts_on = date '1799-12-31'" })
	void keepMeasurementsInOrder(String constraint, String change) {
		refuses(constraint, "update measurement set " + change + " where indicator_id = ? and part_id is not null",
				this.indicator.id());
	}

	@Test
	void keepEachMeasurementOnce() {
		refuses("measurement_once", """
				insert into measurement (id, indicator_id, series, part_id, starts_on, ends_on, revision, version)
				values (gen_random_uuid(), ?, 'OWN', null, null, ?, 1, 0)""", this.indicator.id(), DAY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "measurement_revision_number|1, 'VALUE', 5, null, null, 'Better'",
					"measurement_revision_counts_up|0, 'VALUE', 5, null, null, 'Better'",
					"measurement_revision_state|2, 'UNKNOWN', null, null, null, 'Better'",
					"measurement_revision_has_value|2, 'VALUE', null, null, null, 'Better'",
					"measurement_revision_share|2, 'VALUE', 5, 1, null, 'Better'",
					"measurement_revision_share|2, 'VALUE', 5, 1, 0, 'Better'",
					"measurement_revision_has_reason|2, 'VALUE', 5, null, null, ''" })
	void keepRevisionsInOrder(String constraint, String values) {
		refuses(constraint, """
				insert into measurement_revision (measurement_id, number, state, value, numerator, denominator, reason,
					provisional, note, recorded_by, recorded_at, recorded_on)
				select id, %s, false, '', 'x', now(), current_date from measurement
				where indicator_id = ? and part_id is null""".formatted(values), this.indicator.id());
	}

	@Test
	void keepWhatWasFoundAndWhatWasShown() {
		Release release = this.tests.release(this.indicator);
		refuses("measurement_revision keeps its rows", "update measurement_revision set value = 1");
		refuses("measurement_revision keeps its rows", "delete from measurement_revision");
		refuses("released_figure keeps its rows", "update released_figure set shown = 'VALUE', suppression = ''");
		refuses("released_figure keeps its rows", "delete from released_figure where release_id = ?", release.id());
		refuses("figure_release keeps its rows", "update figure_release set note = 'x' where id = ?", release.id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "released_figure_once|'VALUE', ''", "released_figure_shown|'PERHAPS', ''",
					"released_figure_suppression|'SUPPRESSED', ''", "released_figure_suppression|'VALUE', 'SMALL'" })
	void keepReleasesInOrder(String constraint, String values) {
		Release release = this.tests.release(this.indicator);
		refuses(constraint, """
				insert into released_figure (release_id, revision_id, shown, suppression, threshold)
				select release_id, revision_id, %s, 0 from released_figure where release_id = ? limit 1"""
			.formatted(values), release.id());
	}

	@Test
	void keepTheCouncilsThresholdAtThreeOrMore() {
		refuses("council_small_number_threshold", "update council set small_number_threshold = 2");
	}

	private void refuses(String words, String sql, Object... values) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql(sql).params(values).update())
			.withMessageContaining(words);
	}

}
