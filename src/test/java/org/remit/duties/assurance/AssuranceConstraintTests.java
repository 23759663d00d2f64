package org.remit.duties.assurance;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.duties.reviews.TestReviews;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database refuses of reviews and their outcomes, whoever writes to it. */
@RemitTest
class AssuranceConstraintTests {

	private static final String COPY = """
			insert into review_answer (review_id, responsibility_id, outcome, words, needed, cited, text, by_name, answered_at)
			select review_id, responsibility_id, %s, cited, text, by_name, answered_at from review_answer where review_id = ?
			""";

	private final JdbcClient database;

	private final TestReviews test;

	private UUID matrix;

	private UUID review;

	AssuranceConstraintTests(JdbcClient database, TestReviews test) {
		this.database = database;
		this.test = test;
	}

	@BeforeEach
	void open() {
		this.matrix = this.test.matrix(1);
		this.review = this.test.open(this.matrix);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "review_occasion|occasion = 'SPRING'", "review_occasion_has_words|occasion = 'OTHER', note = ''",
					"review_days|due_on = '2200-01-01'", "review_due_after_opening|due_on = opened_on - 1",
					"review_ends_once|closed_on = opened_on, stopped_on = opened_on, stop_reason = 'x'",
					"review_stop_has_reason|stopped_on = opened_on", "review_stop_has_reason|stop_reason = 'x'" })
	void keepReviewsWhole(String constraint, String change) {
		refuses(constraint, "update review set " + change + " where id = ?", this.review);
	}

	@Test
	void letOneReviewOfAMatrixRun() {
		refuses("review_one_running", "update review set matrix_id = ? where id = ?", this.matrix,
				this.test.open(this.test.matrix(1)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "review_answer_outcome|'PERHAPS', 'x', ''", "review_answer_has_words|'CHANGED', '', ''",
					"review_answer_has_needed|'NOT_ASSURED', 'x', ''",
					"review_answer_has_needed|'CONFIRMED', '', 'x'" })
	void keepAnswersWhole(String constraint, String values) {
		this.test.confirmRest(this.review);
		refuses(constraint, COPY.formatted(values), this.review);
	}

	@Test
	void letEveryAnswerBeOfOnePerson() {
		this.test.confirmRest(this.review);
		refuses("review_answer_by_one",
				"""
						insert into review_answer (review_id, responsibility_id, outcome, words, needed, cited, text, by_name, answered_at,
							appointment_id, seat_holding_id)
						select review_id, responsibility_id, outcome, words, needed, cited, text, by_name, answered_at, appointment_id,
							(select id from seat_holding limit 1) from review_answer where review_id = ?""",
				this.review);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update review_answer set words = 'x' where review_id = ?",
			"delete from review_answer where review_id = ?", "update assurance_row set words = 'x' where test_id = ?",
			"delete from assurance_row where test_id = ?", "update assurance_holder set name = 'x' where test_id = ?",
			"delete from assurance_holder where test_id = ?" })
	void letNobodyRewriteWhatWasAnswered(String sql) {
		this.test.confirmRest(this.review);
		this.test.close(this.review);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql(sql).params(this.review).update());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"assurance_holder_once|insert into assurance_holder select test_id, 99, appointment_id, seat_holding_id, post_title, post_slug, name, person_slug, covering from assurance_holder where test_id = ?",
			"assurance_holder_by_one|insert into assurance_holder select test_id, 99, null, null, post_title, post_slug, name, person_slug, covering from assurance_holder where test_id = ?",
			"assurance_row_by_one|insert into assurance_row select test_id, 99, section, key + 99, cited, text, outcome, words, needed, answered_on, appointment_id, (select id from seat_holding limit 1), ended from assurance_row where test_id = ?",
			"assurance_row_once|insert into assurance_row select test_id, 99, section, key, cited, text, outcome, words, needed, answered_on, appointment_id, seat_holding_id, ended from assurance_row where test_id = ?",
			"assurance_row_outcome|insert into assurance_row select test_id, 99, section, key + 99, cited, text, 'PERHAPS', words, needed, answered_on, appointment_id, seat_holding_id, ended from assurance_row where test_id = ?" })
	void keepOutcomesWhole(String constraint, String sql) {
		this.test.confirmRest(this.review);
		this.test.close(this.review);
		refuses(constraint, sql, this.review);
	}

	private void refuses(String constraint, String sql, Object... values) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql(sql).params(values).update())
			.withMessageContaining("\"" + constraint + "\"");
	}

}
