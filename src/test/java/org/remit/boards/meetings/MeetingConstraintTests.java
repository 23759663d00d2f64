package org.remit.boards.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.boards.boards.Board;
import org.remit.boards.terms.TestTerms;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database refuses of meetings, whoever writes to it. */
@RemitTest
class MeetingConstraintTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

	private final JdbcClient database;

	private final TestTerms terms;

	private final TestMeetings meetings;

	private Board board;

	MeetingConstraintTests(JdbcClient database, TestTerms terms, TestMeetings meetings) {
		this.database = database;
		this.terms = terms;
		this.meetings = meetings;
	}

	@BeforeEach
	void found() {
		this.board = this.terms.board();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "meeting_days|held_on = date '1799-12-31'",
			"meeting_agenda_link|agenda_link = 'javascript:alert(1)'" })
	void keepMeetingsInOrder(String constraint, String change) {
		UUID meeting = this.meetings.meeting(this.board, DAY).id();
		refuses(constraint, "update meeting set " + change + " where id = ?", meeting);
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "time '14:00'" })
	void keepABoardToOneMeetingAtATime(String time) {
		String insert = "insert into meeting (id, board_id, held_on, starts_at, place, agenda_link, note, cancelled, "
				+ "mistake, version) values (gen_random_uuid(), ?, date '2026-03-10', " + time
				+ ", '', '', '', ?, ?, 0)";
		this.database.sql(insert).params(this.board.id(), "Storm", null).update();
		this.database.sql(insert).params(this.board.id(), "", "Wrong board").update();
		this.database.sql(insert).params(this.board.id(), "", null).update();
		refuses("meeting_once", insert, this.board.id(), "", null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "meeting_report_title|title = ''",
			"meeting_report_link|link = 'ftp://x.example'", "meeting_report_one_place|link = 'https://x.example'" })
	void keepReportsInOrder(String constraint, String change) {
		UUID document = this.terms.add(this.board);
		this.terms.publish(document);
		UUID meeting = this.meetings.meeting(this.board, DAY, List.of(new TypedReport("The terms", document, ""))).id();
		String drop = constraint.equals("meeting_report_link") ? ", document_id = null" : "";
		refuses(constraint, "update meeting_report set " + change + drop + " where meeting_id = ?", meeting);
	}

	private void refuses(String constraint, String sql, Object... values) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql(sql).params(values).update())
			.withMessageContaining("\"" + constraint + "\"");
	}

}
