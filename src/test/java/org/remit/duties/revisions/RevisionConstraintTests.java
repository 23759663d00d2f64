package org.remit.duties.revisions;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.duties.responsibilities.TestMatrices.AUTHOR;

/** What the database refuses of revisions, whoever writes to it. */
@RemitTest
class RevisionConstraintTests {

	private static final String COPY = """
			insert into revision_step (id, revision_id, responsibility_id, provision_id, matrix_id, kind, outcome, reason,
				starts_on, decided_at, decided_by, decided_by_name, version)
			select gen_random_uuid(), revision_id, responsibility_id, provision_id, matrix_id, kind, outcome, reason,
				starts_on, decided_at, decided_by, decided_by_name, 0 from revision_step where id = ?""";

	private final JdbcClient database;

	private final TestSchemes schemes;

	private final ResponsibilitySteps rowSteps;

	private final NewSteps newSteps;

	private Scheme scheme;

	private Revision revision;

	private RevisionStep step;

	RevisionConstraintTests(JdbcClient database, TestSchemes schemes, ResponsibilitySteps rowSteps, NewSteps newSteps) {
		this.database = database;
		this.schemes = schemes;
		this.rowSteps = rowSteps;
		this.newSteps = newSteps;
	}

	@BeforeEach
	void decide() {
		this.scheme = this.schemes.mapped();
		Responsibility responsibility = this.schemes.row(this.schemes.matrix(this.scheme), "2", "Light the lamp");
		this.revision = this.schemes.begin(this.scheme);
		ResponsibilityStep open = this.rowSteps.open(this.revision.id()).get(0);
		this.step = this.rowSteps.decide(AUTHOR, this.revision.id(), responsibility.id(),
				this.rowSteps.proposal(open).decided(Outcome.LEFT, "As it is"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "revision_title|title = ''", "revision_to_another|later_id = earlier_id",
			"revision_days|starts_on = date '1700-01-01'" })
	void keepsRevisionsOfTwoEditionsAndADay(String constraint, String change) {
		refuses(constraint, "update revision set " + change + " where id = ?", this.revision.id());
	}

	@Test
	void keepsOneRevisionBetweenTwoEditions() {
		Revision other = this.schemes.begin(this.schemes.add());
		refuses("revision_once", "update revision set earlier_id = ?, later_id = ? where id = ?", this.scheme.earlier(),
				this.scheme.later(), other.id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "revision_step_about|responsibility_id = null", "revision_step_kind|kind = 'ELSE'",
					"revision_step_outcome|outcome = 'ELSE'", "revision_step_has_reason|reason = ''",
					"revision_step_of_matrix|matrix_id = null", "revision_step_led|led_by_id = id",
					"revision_step_taken_back|taken_back_at = now()",
					"revision_step_planned_end|planned_end_on = starts_on",
					"revision_step_planned_end|planned_end_reason = 'x'" })
	void keepsStepsWhole(String constraint, String change) {
		refuses(constraint, "update revision_step set " + change + " where id = ?", this.step.id());
	}

	@Test
	void keepsOneStepAboutARowAndAboutAProvision() {
		refuses("revision_step_of_row", COPY, this.step.id());
		UUID fresh = this.scheme.id("15");
		RevisionStep other = this.newSteps.decide(AUTHOR, this.revision.id(), fresh,
				NewStepForm.notOurs(this.scheme.provisions().get("15"), "No such lamp"));
		refuses("revision_step_of_provision", COPY, other.id());
	}

	private void refuses(String constraint, String sql, Object... values) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql(sql).params(values).update())
			.withMessageContaining("\"" + constraint + "\"");
	}

}
