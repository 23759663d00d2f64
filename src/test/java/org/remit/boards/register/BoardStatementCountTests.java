package org.remit.boards.register;

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

/** However many boards a page shows, it asks the database as often as for one. */
@RemitTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardStatementCountTests {

	private static final String BOARDS = """
			insert into board (id, slug, name, kind, area_id, legal_basis, purpose, public, quorum_rule,
				politically_balanced, version)
			select md5('board ' || n)::uuid, 'bulk-board-' || n, 'Bulk board ' || n, 'BOARD',
				(select id from area order by name limit 1), '', '', true, 'NONE', false, 0
			from generate_series(1, 200) n""";

	private static final String SEATS = """
			insert into seat (id, board_id, title, capacity, voting, represents, position, announced_on, version)
			select md5('seat ' || n || ' ' || m)::uuid, md5('board ' || n)::uuid, 'Seat', 'MEMBER', true, '', m,
				date '2010-01-01', 0
			from generate_series(1, 200) n, generate_series(1, 10) m""";

	private static final String HOLDINGS = """
			insert into seat_holding (id, seat_id, person_id, starts_on, announced_on, version)
			select gen_random_uuid(), s.id, (select id from person where family_name = 'Fennimore'),
				date '2010-01-01', date '2010-01-01', 0
			from seat s where s.title = 'Seat' and s.announced_on = date '2010-01-01'""";

	private final JdbcClient database;

	private final Visitor reader;

	private final Statistics statistics;

	private long forFew;

	BoardStatementCountTests(JdbcClient database, Pages pages, EntityManagerFactory factory) {
		this.database = database;
		this.reader = pages.as("democratic");
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@BeforeAll
	void fillTheRegister() {
		this.forFew = statements("/boards/register");
		this.database.sql(BOARDS).update();
		this.database.sql(SEATS).update();
		this.database.sql(HOLDINGS).update();
	}

	@AfterAll
	void emptyItAgain() {
		this.database
			.sql("delete from seat_holding h using seat s, board b where s.id = h.seat_id and b.id = s.board_id "
					+ "and b.slug like 'bulk-%'")
			.update();
		this.database.sql("delete from seat s using board b where b.id = s.board_id and b.slug like 'bulk-%'").update();
		this.database.sql("delete from board where slug like 'bulk-%'").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/boards", "/manage/boards" })
	void staysTheSameForFiftyBoardsAsForOne(String path) {
		assertThat(statements(path + "?q=bulk&page=2")).isLessThanOrEqualTo(statements(path + "?q=placement") + 1);
	}

	@Test
	void staysTheSameForTheWholeRegister() {
		assertThat(statements("/boards/register")).isEqualTo(this.forFew).isLessThanOrEqualTo(20);
		assertThat(this.reader.get("/boards/register").texts("h2")).hasSizeGreaterThan(200);
	}

	private long statements(String path) {
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = this.reader.get(path);
		assertThat(page.status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
