package org.remit.duties.responsibilities;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.people.posts.Post;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.duties.responsibilities.TestMatrices.AUTHOR;

/** What the database refuses of matrices and their rows, whoever writes to it. */
@RemitTest
class MatrixConstraintTests {

	private final JdbcClient database;

	private final TestMatrices test;

	private UUID matrix;

	private Responsibility responsibility;

	MatrixConstraintTests(JdbcClient database, TestMatrices test) {
		this.database = database;
		this.test = test;
	}

	@BeforeEach
	void enterARow() {
		Post post = this.test.post("Keeper of the Gates " + UUID.randomUUID());
		this.matrix = this.test.add(post);
		UUID section = this.test.section(this.matrix);
		this.responsibility = this.test.responsibilities.add(AUTHOR, new ResponsibilityForm(UUID.randomUUID(), null,
				section, null, "", false, List.of(), "", "To keep the gates", List.of(post.id()), "", ""));
	}

	@Test
	void keepTheHeadingOfTheResponsibilities() {
		refuses("matrix_responsibility_heading", "update matrix set responsibility_heading = '' where id = ?",
				this.matrix);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "responsibility_days|starts_on = '2200-01-01'", "responsibility_days|ends_on = '2200-01-01'",
					"responsibility_ends_after_start|ends_on = starts_on - 2",
					"responsibility_successor_is_another|successor_id = id" })
	void keepRowsWhole(String constraint, String change) {
		refuses(constraint, "update responsibility set " + change + " where id = ?", this.responsibility.id());
	}

	@Test
	void keepTheKeysOfRowsApart() {
		Responsibility other = this.test.row(this.matrix, "", "To open them", "", "");
		refuses("responsibility_key", "update responsibility set key = ? where id = ?", this.responsibility.key(),
				other.id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"matrix_post_once|insert into matrix_post select matrix_id, post_id, 9 from matrix_post where matrix_id = ?",
			"matrix_section_key|insert into matrix_section select gen_random_uuid(), matrix_id, key, 9, '', '', '', false, 0 from matrix_section where matrix_id = ?" })
	void nameThePostsAndNumberTheSectionsOfAMatrixOnce(String constraint, String sql) {
		refuses(constraint, sql, this.matrix);
	}

	@Test
	void nameTheHoldersOfARowOnce() {
		refuses("responsibility_holder_once",
				"insert into responsibility_holder select responsibility_id, post_id, 9 from responsibility_holder where responsibility_id = ?",
				this.responsibility.id());
	}

	/** Again once it is over, but never twice on a day. */
	@Test
	void citeAProvisionOnceAtATime() {
		cite("date '2020-01-01', date '2020-12-31'");
		cite("date '2021-01-01', null");
		refuses("citation_once", citing("date '2020-12-31', date '2020-12-31'"), this.responsibility.id());
		refuses("citation_once", citing("date '2030-01-01', null"), this.responsibility.id());
	}

	@Test
	void citeNothingThatEndsBeforeItBegins() {
		refuses("citation_ends_after_start", citing("date '2020-01-03', date '2020-01-01'"), this.responsibility.id());
	}

	private void cite(String days) {
		this.database.sql(citing(days)).params(this.responsibility.id()).update();
	}

	private static String citing(String days) {
		return """
				insert into citation (id, responsibility_id, provision_id, starts_on, ends_on)
				select gen_random_uuid(), ?, (select id from provision order by id limit 1), %s""".formatted(days);
	}

	private void refuses(String constraint, String sql, Object... values) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql(sql).params(values).update())
			.withMessageContaining("\"" + constraint + "\"");
	}

}
