package org.remit.people.register;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists of 5,000 people and 20,000 appointments cost as many statements as short ones.
 */
@RemitTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTests {

	private static final String PEOPLE = """
			insert into person (id, slug, kind, family_name, version)
			select md5('person ' || n)::uuid, 'bulk-person-' || n, 'OFFICER', 'Bulk ' || n, 0
			from generate_series(1, 5000) n""";

	private static final String POSTS = """
			insert into post (id, slug, title, kind, sole_from, public, version)
			select md5('post ' || n)::uuid, 'bulk-post-' || n, 'Bulk post ' || n, 'OFFICER', '2200-01-01', true, 0
			from generate_series(1, 1000) n""";

	private static final String APPOINTMENTS = """
			insert into appointment (id, post_id, person_id, starts_on, ends_on, basis, sole_from, announced_on, version)
			select gen_random_uuid(), md5('post ' || 1 + (n + term * 7) % 1000)::uuid, md5('person ' || n)::uuid,
				date '2010-01-01' + term * 1000, case when term < 3 then date '2010-01-01' + term * 1000 + 999 end,
				'SUBSTANTIVE', '2200-01-01', '2010-01-01', 0
			from generate_series(1, 5000) n, generate_series(0, 3) term""";

	/** People who only sit on a board, each in a seat of their own. */
	private static final String SITTERS = """
			insert into person (id, slug, kind, family_name, version)
			select md5('sitter ' || n)::uuid, 'sitting-' || n, 'PARTNER', 'Sitting ' || n, 0
			from generate_series(1, 120) n""";

	private static final String SEATS = """
			insert into seat (id, board_id, title, capacity, voting, represents, position, announced_on, version)
			select md5('bulk seat ' || n)::uuid, (select id from board where public order by name limit 1), 'Bulk seat',
				'MEMBER', true, '', n, date '2010-01-01', 0
			from generate_series(1, 120) n""";

	private static final String SITTINGS = """
			insert into seat_holding (id, seat_id, person_id, starts_on, announced_on, version)
			select gen_random_uuid(), md5('bulk seat ' || n)::uuid, md5('sitter ' || n)::uuid, date '2010-01-01',
				date '2010-01-01', 0
			from generate_series(1, 120) n""";

	private final JdbcClient database;

	private final Visitor reader;

	private final Statistics statistics;

	StatementCountTests(JdbcClient database, Pages pages, EntityManagerFactory factory) {
		this.database = database;
		this.reader = pages.as("democratic");
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@BeforeAll
	void fillTheRegisters() {
		this.database.sql(PEOPLE).update();
		this.database.sql(POSTS).update();
		this.database.sql(APPOINTMENTS).update();
		this.database.sql(SITTERS).update();
		this.database.sql(SEATS).update();
		this.database.sql(SITTINGS).update();
		this.database.sql("analyze person, post, appointment").update();
	}

	@AfterAll
	void emptyThemAgain() {
		this.database.sql("delete from seat_holding h using seat s where s.id = h.seat_id and s.title = 'Bulk seat'")
			.update();
		this.database.sql("delete from seat where title = 'Bulk seat'").update();
		this.database.sql("delete from appointment a using person p where p.id = a.person_id and p.slug like 'bulk-%'")
			.update();
		this.database.sql("delete from post where slug like 'bulk-%'").update();
		this.database.sql("delete from person where slug like 'bulk-%' or slug like 'sitting-%'").update();
	}

	/** One more than for one row, because what doesn't fit on a page is counted too. */
	@ParameterizedTest
	@CsvSource({ "/people,marlowe", "/posts,elected+mayor", "/manage/people,marlowe", "/manage/posts,elected+mayor" })
	void staysTheSameForFiftyRowsAsForOne(String path, String one) {
		assertThat(statements(path + "?q=bulk&page=2")).isLessThanOrEqualTo(statements(path + "?q=" + one) + 1);
	}

	@Test
	void staysTheSameForPeopleWhoOnlySitOnBoards() {
		assertThat(this.reader.get("/people?q=sitting&page=2").text()).contains("120 people", "Bulk seat");
		assertThat(statements("/people?q=sitting&page=2")).isLessThanOrEqualTo(statements("/people?q=marlowe") + 1);
	}

	private long statements(String path) {
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = this.reader.get(path);
		assertThat(page.status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

	@ParameterizedTest
	@CsvSource({ "/people", "/manage/people" })
	void pagesThroughEverybody(String path) {
		Page last = this.reader.get(path + "?q=bulk&page=100");
		assertThat(last.text()).contains("5,000 people, page 100 of 100");
		assertThat(last.texts(".govuk-pagination__link")).singleElement().asString().contains("99 of 100");
		assertThat(this.reader.get(path + "?q=bulk&page=101").text()).contains("There is no page 101");
	}

}
