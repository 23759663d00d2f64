package org.remit.reports.reports;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.reports.kinds.ReportSubject;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database itself refuses, whoever writes. */
@RemitTest
class ReportConstraintTests {

	private final TestReports test;

	private final JdbcClient database;

	ReportConstraintTests(TestReports test, JdbcClient database) {
		this.test = test;
		this.database = database;
	}

	@Test
	void refuseAReportOfNoDayOrTwo() {
		refused("report_has_day", "update report set dated_on = null where id = ?", this.test.add());
		refused("report_days", "update report set dated_on = date '2200-01-01' where id = ?", this.test.add());
	}

	@Test
	void refuseAnAuthorWithoutAName() {
		refused("report_author_named", "insert into report_author values (?, 0, null, '')", this.test.add());
	}

	@Test
	void refuseAKeyTwiceAndBlocksThatAreNone() {
		UUID report = this.test.add();
		refused("report_section_key", "update report_section set key = 1 where report_id = ?", report);
		refused("report_section_blocks", "update report_section set blocks = '{}' where report_id = ?", report);
	}

	@Test
	void keepNumbersForEver() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One", "Two");
		this.test.submit(report);
		refused("report_number", "update report_number set number = '9' where report_id = ?", report);
		refused("report_number", "delete from report_number where report_id = ?", report);
		refused("report_number_once", "insert into report_number values (?, 999, '1')", report);
	}

	@Test
	void refuseCorrectionsOfNothing() {
		UUID report = this.test.add();
		String values = "insert into report_correction values (gen_random_uuid(), ?, %s, date '2026-10-05', %s, 'b', 0)";
		refused("report_correction_of_published", values.formatted("1", "'a'"), report);
		refused("report_correction_words", values.formatted("2", "''"), report);
		this.database.sql(values.formatted("2", "'a'")).param(report).update();
		refused("report_correction_edition", values.formatted("2", "'a'"), report);
	}

	@Test
	void refuseAnnexesWithoutWordsAndParagraphsThatAreNone() {
		UUID report = this.test.add();
		String values = "insert into report_annex values (?, '%s', %s, 'b', false, false, false, 0)";
		UUID annex = UUID.randomUUID();
		refused("report_annex_words", values.formatted(report, "''"), annex);
		this.database.sql(values.formatted(report, "'a'")).param(annex).update();
		refused("report_annex_exemption_paragraph", "insert into report_annex_exemption values (?, 19)", annex);
	}

	@Test
	void refuseKindsThatAreNone() {
		UUID kind = this.test.kind(ReportSubject.BOARD);
		refused("report_kind_subject", "update report_kind set subject = 'NOBODY' where id = ?", kind);
		refused("report_kind_name",
				"update report_kind set name = (select name from report_kind where id <> ? limit 1)", kind);
		refused("report_kind_section_fill", "update report_kind_section set fill = 'TABLE' where kind_id = ?", kind);
		refused("report_kind_section_heading", "update report_kind_section set heading = '' where kind_id = ?", kind);
	}

	private void refused(String constraint, String statement, UUID id) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql(statement).param(id).update())
			.withMessageContaining(constraint);
	}

}
