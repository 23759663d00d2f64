package org.remit.boards.terms;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.boards.boards.Board;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database refuses of terms of reference, whoever writes to it. */
@RemitTest
class TermsConstraintTests {

	private final JdbcClient database;

	private final TestTerms terms;

	private Board board;

	private UUID document;

	TermsConstraintTests(JdbcClient database, TestTerms terms) {
		this.database = database;
		this.terms = terms;
	}

	@BeforeEach
	void write() {
		this.board = this.terms.board();
		this.document = this.terms.add(this.board, new TypedSection("Heading", "A paragraph"));
	}

	@Test
	void keepOneSetOfTermsABoard() {
		UUID other = this.terms.add(this.terms.board());
		refuses("terms_of_reference_board", "update terms_of_reference set board_id = ? where id = ?", this.board.id(),
				other);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "terms_line_key|key = 1", "terms_line_style|style = 'SONG'",
			"terms_line_depth|depth = 1", "terms_line_depth|style = 'ITEM', depth = -1" })
	void keepLinesInOrder(String constraint, String change) {
		refuses(constraint, "update terms_line set " + change + " where terms_id = ? and key = 2", this.document);
	}

	private void refuses(String constraint, String sql, Object... values) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql(sql).params(values).update())
			.withMessageContaining("\"" + constraint + "\"");
	}

}
