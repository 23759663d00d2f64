package org.remit.duties.drafts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A matrix of 1,000 rows with 5,000 actions costs as many statements as one of a single
 * row.
 */
@RemitTest
class LargeMatrixTests {

	private static final int ROWS = 1_000;

	private final TestMatrices test;

	private final Pages pages;

	private final JdbcClient database;

	private final Statistics statistics;

	LargeMatrixTests(TestMatrices test, Pages pages, JdbcClient database, EntityManagerFactory factory) {
		this.test = test;
		this.pages = pages;
		this.database = database;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	/** Every page that lists matrices would go on reading these rows. */
	@AfterAll
	static void empty(@Autowired JdbcClient database) {
		database.sql("update responsibility set ends_on = starts_on - 1 where text like 'To count heap %'").update();
	}

	@Test
	void opensFiltersAndPrintsWithTheSameStatementsForManyRows() throws Exception {
		UUID matrix = this.test.add(this.test.post("Counter of Heaps " + UUID.randomUUID()));
		Responsibility responsibility = this.test.row(matrix, "1", "To count the first heap",
				"Counted\n\nCounted again\n\nAnd again", "Count once more\n\nAnd more");
		Map<String, Long> few = statements(matrix);
		addRows(responsibility);
		Map<String, Long> many = statements(matrix);
		assertThat(many).isEqualTo(few).allSatisfy((path, number) -> assertThat(number).isLessThan(40));
		assertThat(rows(matrix, "")).hasSize(ROWS);
		assertThat(rows(matrix, "?words=heap+999")).hasSize(1);
		assertThat(rows(matrix, "?status=planned&gap=no-evidence")).hasSize(ROWS);
		this.test.publish(matrix);
		String address = "/responsibilities/" + this.test.standing(matrix).document().slug();
		assertThat(this.pages.get(address).document().select("table.remit-matrix tbody tr")).hasSize(ROWS);
		try (PDDocument pdf = Loader.loadPDF(this.pages.get(address + ".pdf").bytes())) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(50);
		}
	}

	private List<String> rows(UUID matrix, String filter) {
		return this.pages.as("officer")
			.get("/manage/responsibilities/" + matrix + "/rows" + filter)
			.document()
			.select("tr.remit-rows__row")
			.eachAttr("id");
	}

	/** The same row again and again, with actions of its own: too many for forms. */
	private void addRows(Responsibility responsibility) {
		String[] copies = {
				"""
						insert into responsibility (id, matrix_id, section_id, key, position, cited, continues, text, none_taken,
						  none_future, starts_on, version)
						select gen_random_uuid(), matrix_id, section_id, 10000 + n, n, cited, continues, 'To count heap ' || n,
						  none_taken, none_future, starts_on, 0
						from responsibility, generate_series(1, :rows - 1) n where id = :row""",
				"""
						insert into action_taken (id, responsibility_id, key, position, text, starts_on, version)
						select gen_random_uuid(), r.id, a.key, a.position, a.text, a.starts_on, 0
						from action_taken a, responsibility r
						where a.responsibility_id = :row and r.matrix_id = :matrix and r.id <> :row and :rows > 0""",
				"""
						insert into future_action (id, responsibility_id, key, position, text, status, reason, starts_on, version)
						select gen_random_uuid(), r.id, a.key, a.position, a.text, a.status, a.reason, a.starts_on, 0
						from future_action a, responsibility r
						where a.responsibility_id = :row and r.matrix_id = :matrix and r.id <> :row and :rows > 0""" };
		for (String copy : copies) {
			this.database.sql(copy)
				.param("row", responsibility.id())
				.param("matrix", responsibility.matrix().id())
				.param("rows", ROWS)
				.update();
		}
	}

	private Map<String, Long> statements(UUID matrix) {
		Map<String, Long> statements = new TreeMap<>();
		for (String path : List.of("/rows", "/rows?gap=overdue&words=none", "")) {
			statements.put(path, statements("/manage/responsibilities/" + matrix + path));
		}
		return statements;
	}

	private long statements(String path) {
		this.pages.as("officer").get(path);
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = this.pages.as("officer").get(path);
		assertThat(page.status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
