package org.remit.figures.scorecards;

import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** However many indicators a page shows, it asks the database as often as for one. */
@RemitTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorStatementCountTests {

	private static final String INDICATORS = """
			insert into indicator (id, slug, code, name, area_id, unit, decimals, polarity, frequency, definition, source,
				about_children, priority_id, version)
			select md5('indicator ' || n)::uuid, 'bulk-indicator-' || n, 'BULK' || n, 'Bulk indicator ' || n,
				(select id from area where name like 'Children%'), 'NUMBER', 0, 'LOWER', 'QUARTERLY', '', '', true,
				(select id from priority where title = 'Clean streets'), 0
			from generate_series(1, 40) n""";

	private static final String PARTS = """
			insert into indicator_part (id, indicator_id, breakdown, name, position)
			select gen_random_uuid(), md5('indicator ' || n)::uuid, 'Home', 'Home ' || m, m
			from generate_series(1, 40) n, generate_series(1, 2) m""";

	private static final String MEASUREMENTS = """
			insert into measurement (id, indicator_id, series, ends_on, revision, version)
			select md5('measurement ' || n || ' ' || m)::uuid, md5('indicator ' || n)::uuid, 'OWN',
				date '2026-03-31' + m, 1, 0
			from generate_series(1, 40) n, generate_series(1, 3) m""";

	private static final String REVISIONS = """
			insert into measurement_revision (measurement_id, number, state, value, provisional, note, reason, recorded_by,
				recorded_at, recorded_on)
			select id, 1, 'VALUE', 20, false, '', '', 'Bulk', now(), date '2026-04-05' from measurement
			where indicator_id in (select id from indicator where slug like 'bulk-%')""";

	private static final String RELEASE = """
			insert into figure_release (id, released_on, released_at, released_by, note, version)
			values (md5('bulk release')::uuid, date '2026-04-06', now(), 'Bulk', '', 0)""";

	/** The last of the three waits. */
	private static final String RELEASED = """
			insert into released_figure (release_id, revision_id, shown, suppression, threshold)
			select md5('bulk release')::uuid, r.id, 'VALUE', '', 0 from measurement_revision r
			join measurement m on m.id = r.measurement_id where r.recorded_by = 'Bulk' and m.ends_on < date '2026-04-03'""";

	private static final String PLAN = "/scorecards?plan=aldermoor-strategic-plan-2024-to-2028";

	private static final List<String> FROZEN = List.of("released_figure", "figure_release", "measurement_revision");

	private final JdbcClient database;

	private final Visitor reader;

	private final Statistics statistics;

	private long scorecards;

	private long plan;

	private long grid;

	private long check;

	IndicatorStatementCountTests(JdbcClient database, Pages pages, EntityManagerFactory factory) {
		this.database = database;
		this.reader = pages.as("democratic");
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@BeforeAll
	void fillTheRegister() {
		this.scorecards = statements("/scorecards");
		this.plan = statements(PLAN);
		this.grid = statements("/manage/indicators/figures?endsOn=2026-04-03");
		this.check = statements("/manage/indicators/releases/new");
		List.of(INDICATORS, PARTS, MEASUREMENTS, REVISIONS, RELEASE, RELEASED)
			.forEach((sql) -> this.database.sql(sql).update());
	}

	@AfterAll
	void emptyItAgain() {
		FROZEN.forEach((table) -> this.database.sql("alter table " + table + " disable trigger user").update());
		this.database.sql("delete from released_figure where release_id = md5('bulk release')::uuid").update();
		this.database.sql("delete from figure_release where released_by = 'Bulk'").update();
		this.database.sql("delete from measurement_revision where recorded_by = 'Bulk'").update();
		FROZEN.forEach((table) -> this.database.sql("alter table " + table + " enable trigger user").update());
		for (String table : List.of("measurement", "indicator_part")) {
			this.database
				.sql("delete from " + table
						+ " where indicator_id in (select id from indicator where slug like 'bulk-%')")
				.update();
		}
		this.database.sql("delete from indicator where slug like 'bulk-%'").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/indicators", "/manage/indicators" })
	void staysTheSameForManyAsForOne(String path) {
		assertThat(statements(path + "?q=bulk")).isLessThanOrEqualTo(statements(path + "?q=fly-tips") + 1);
	}

	@Test
	void staysTheSameForTheScorecardsTheGridAndTheCheck() {
		assertThat(statements("/scorecards")).isLessThanOrEqualTo(this.scorecards + 1);
		assertThat(statements(PLAN)).isLessThanOrEqualTo(this.plan + 1);
		assertThat(statements("/manage/indicators/figures?endsOn=2026-04-03")).isLessThanOrEqualTo(this.grid + 1);
		assertThat(statements("/manage/indicators/releases/new")).isLessThanOrEqualTo(this.check + 1);
	}

	private long statements(String path) {
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = this.reader.get(path);
		assertThat(page.status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
