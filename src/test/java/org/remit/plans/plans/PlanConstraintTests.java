package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.plans.progress.Milestone;
import org.remit.plans.progress.ProgressUpdate;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database refuses of plans, whoever writes to it. */
@RemitTest
class PlanConstraintTests {

	private final JdbcClient database;

	private final TestPlans plans;

	private UUID plan;

	private UUID other;

	private Priority priority;

	private Milestone milestone;

	private ProgressUpdate update;

	PlanConstraintTests(JdbcClient database, TestPlans plans) {
		this.database = database;
		this.plans = plans;
	}

	@BeforeEach
	void write() {
		this.plan = this.plans.add();
		this.other = this.plans.add();
		this.priority = this.plans.priority(this.plan, "1");
		this.plans.priority(this.plan, "2");
		this.milestone = this.plans.milestone(this.priority, "A youth council");
		this.plans.milestone(this.priority, "A library");
		this.update = this.plans.update(this.priority, LocalDate.of(2026, 1, 5), "Well.");
		this.plans.succeed(this.plan, this.other, LocalDate.of(2026, 1, 5));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "plan_type|type = 'SONG'", "plan_stage|stage = 'SUNG'", "plan_days|starts_on = '1700-01-01'",
					"plan_days|ends_on = '2200-01-01'", "plan_days|review_on = '2200-01-01'",
					"plan_ends_after_start|starts_on = '2026-01-02', ends_on = '2026-01-01'",
					"plan_one_approving_body|board_id = (select id from board limit 1), approved_by = 'The Council'",
					"plan_link|link = 'http://example.org', link_words = 'Here'",
					"plan_link_has_words|link_words = 'Here'" })
	void keepPlansTrue(String constraint, String change) {
		refuses(constraint, "update plan set " + change + " where id = ?", this.plan);
	}

	@Test
	void keepNamesApart() {
		refuses("plan_name_once", """
				insert into plan_name (plan_id, name, folded, title)
				select ?, name, folded, false from plan_name where plan_id = ?""", this.other, this.plan);
		refuses("plan_name_one_title", "insert into plan_name (plan_id, name, folded, title) values (?, 'x', ?, true)",
				this.plan, "x" + this.plan);
	}

	@Test
	void keepSuccessionsInOrder() {
		refuses("plan_succession_of_another", "update plan_succession set successor_id = ? where predecessor_id = ?",
				this.plan, this.plan);
		refuses("plan_succession_days", "update plan_succession set happened_on = '2200-01-01' where successor_id = ?",
				this.other);
		refuses("plan_succession_once", """
				insert into plan_succession (id, predecessor_id, successor_id, happened_on, version)
				values (gen_random_uuid(), ?, ?, '2026-05-01', 0)""", this.plan, this.other);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "priority_key|key = 1", "priority_number|number = '1'", "priority_number_is_there|number = ''",
					"priority_title|title = ''", "priority_kind|kind = 'SUNG'",
					"priority_ends_after_start|ends_on = starts_on - 2, end_reason = 'So.'",
					"priority_end_has_reason|ends_on = starts_on" })
	void keepPrioritiesTrue(String constraint, String change) {
		refuses(constraint, "update priority set " + change + " where plan_id = ? and number = '2'", this.plan);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "outcome_key|key = (select min(key) from outcome o where o.priority_id = outcome.priority_id)",
					"outcome_text|text = ''" })
	void keepOutcomesTrue(String constraint, String change) {
		refuses(constraint, "update outcome set " + change + " where priority_id = ?", this.priority.id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"milestone_key|key = (select min(key) from milestone o where o.priority_id = milestone.priority_id)",
			"milestone_title|title = ''", "milestone_status|status = 'SUNG'", "milestone_has_reason|status = 'LATE'",
			"milestone_done_has_day|status = 'DONE'", "milestone_done_has_day|done_on = '2026-01-01'",
			"milestone_days|due_on = '2200-01-01'", "milestone_days|original_due_on = '1700-01-01'",
			"milestone_ends_after_start|ends_on = starts_on - 2, end_reason = 'So.'",
			"milestone_end_has_reason|ends_on = starts_on" })
	void keepMilestonesTrue(String constraint, String change) {
		refuses(constraint, "update milestone set " + change + " where priority_id = ?", this.priority.id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "milestone_change_status|'2026-05-01', null, '', 'SUNG'",
					"milestone_change_moves|'2026-05-01', '2026-05-01', 'So.', 'ON_TRACK'",
					"milestone_change_move_has_reason|'2026-05-01', '2026-04-01', '', 'ON_TRACK'" })
	void keepTheHistoryOfMilestonesTrue(String constraint, String values) {
		refuses(constraint,
				"""
						insert into milestone_change (milestone_id, changed_on, recorded_at, by_name, reason, due_on, moved_from,
						move_reason, status) values (?, '2026-01-05', now(), 'Una', '', %s)"""
					.formatted(values),
				this.milestone.id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"progress_update_text|gen_random_uuid(), '2026-01-05', '', null, false",
			"progress_update_days|gen_random_uuid(), '2200-01-05', 'x', null, false",
			"progress_update_takes_back_one|gen_random_uuid(), '2026-01-05', 'x', null, true",
			"progress_update_corrects_another|'0a8f0000-0000-4000-8000-000000000001', '2026-01-05', 'x', '0a8f0000-0000-4000-8000-000000000001', false" })
	void keepUpdatesTrue(String constraint, String values) {
		refuses(constraint,
				"""
						insert into progress_update (priority_id, recorded_at, by_name, id, made_on, text, corrects_id, taken_back)
						values (?, now(), 'Una', %s)"""
					.formatted(values),
				this.priority.id());
	}

	@Test
	void keepOneCorrectionAnUpdate() {
		String correct = """
				insert into progress_update (priority_id, recorded_at, by_name, id, made_on, text, corrects_id, taken_back)
				values (?, now(), 'Una', gen_random_uuid(), '2026-01-05', 'Better.', ?, false)""";
		this.database.sql(correct).params(this.priority.id(), this.update.id()).update();
		refuses("progress_update_corrects_once", correct, this.priority.id(), this.update.id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "update milestone_change set reason = 'x'", "delete from milestone_change",
			"truncate milestone_change", "update progress_update set text = 'x'", "delete from progress_update",
			"truncate progress_update" })
	void keepWhatWasReportedAsItWas(String change) {
		refusesSaying("keeps its rows as they were written", change);
	}

	private void refuses(String constraint, String sql, Object... values) {
		refusesSaying("\"" + constraint + "\"", sql, values);
	}

	private void refusesSaying(String words, String sql, Object... values) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql(sql).params(values).update())
			.havingRootCause()
			.withMessageContaining(words);
	}

}
