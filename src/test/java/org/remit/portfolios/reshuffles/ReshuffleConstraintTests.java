package org.remit.portfolios.reshuffles;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.EndReason;
import org.remit.people.people.People;
import org.remit.people.posts.Posts;
import org.remit.portfolios.changes.ChangeForm;
import org.remit.portfolios.changes.Changes;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database refuses whoever asks. */
@RemitTest
class ReshuffleConstraintTests {

	private final Council council;

	private final JdbcClient database;

	private Reshuffle set;

	private Appointment appointment;

	ReshuffleConstraintTests(People people, Posts posts, Appointments appointments, Reshuffles reshuffles,
			Changes changes, JdbcClient database) {
		this.council = new Council(people, posts, appointments, reshuffles, changes);
		this.database = database;
	}

	@BeforeEach
	void prepareASet() {
		this.set = this.council.prepare();
		this.appointment = this.council.appoint(this.council.post(), this.council.person(), "2015-05-20");
		this.council.add(this.set, ChangeForm.end(this.appointment.id(), EndReason.RESHUFFLE));
	}

	@Test
	void keepDaysWhereRegistersHaveThem() {
		refuses("reshuffle_days", "takes_effect_on = date '1800-01-01'");
		refuses("reshuffle_announced", "announced_on = date '2200-01-01'");
	}

	@Test
	void keepLinksThatLeadSomewhere() {
		refuses("reshuffle_decision_link", "decision_link = 'javascript:alert(1)'");
	}

	@Test
	void knowWhoAppliedAndWhoUndid() {
		refuses("reshuffle_state", "state = 'LOST', applied_at = now(), applied_by = 'x'");
		refuses("reshuffle_applied", "state = 'APPLIED'");
		refuses("reshuffle_undone", "state = 'UNDONE', applied_at = now(), applied_by = 'x'");
	}

	@Test
	void keepChangesThatSayWhatTheyChange() {
		refusesChange("reshuffle_change_kind", "kind = 'abolish'");
		refusesChange("reshuffle_change_appoints", "kind = 'appoint', basis = null");
		refusesChange("reshuffle_change_ends", "appointment_id = null");
		refusesChange("reshuffle_change_hands_over", "kind = 'hand-over'");
		refusesChange("reshuffle_change_moves", "kind = 'move'");
		refusesChange("reshuffle_change_seats", "kind = 'seat'");
		refusesChange("reshuffle_change_leaves", "kind = 'leave'");
	}

	@Test
	void endNothingTwice() {
		refuses("reshuffle_ends_appointment_once",
				() -> this.database
					.sql("""
							insert into reshuffle_change (id, reshuffle_id, position, kind, post_id, person_id, appointment_id,
							end_reason, version) select :id, reshuffle_id, 1, kind, post_id, person_id, appointment_id, end_reason, 0
							from reshuffle_change where reshuffle_id = :set
							""")
					.param("id", UUID.randomUUID())
					.param("set", this.set.id())
					.update());
	}

	/** With whatever the sample council has. */
	@Test
	void giveNothingAwayTwice() {
		refusesTwo("reshuffle_hands_over_once", "hand-over", "portfolio_id, post_id",
				"portfolio_id, post_id from portfolio_holding");
		refusesTwo("reshuffle_moves_function_once", "move",
				"function_id, allocation_id, portfolio_id, from_portfolio_id",
				"function_id, id, portfolio_id, portfolio_id from allocation");
		refusesTwo("reshuffle_fills_seat_once", "seat", "seat_id, person_id", "seat_id, person_id from seat_holding");
		refusesTwo("reshuffle_leaves_seat_once", "leave", "seat_id, person_id, seat_holding_id, leaving",
				"seat_id, person_id, id, 'RESIGNED' from seat_holding");
	}

	private void refusesTwo(String constraint, String kind, String columns, String values) {
		refuses(constraint, () -> this.database.sql("""
				insert into reshuffle_change (id, reshuffle_id, position, kind, version, %s)
				select gen_random_uuid(), :set, n, '%s', 0, one.* from generate_series(1, 2) n, (select %s limit 1) one
				""".formatted(columns, kind, values)).param("set", this.set.id()).update());
	}

	private void refuses(String constraint, String change) {
		refuses(constraint,
				() -> this.database.sql("update reshuffle set " + change + " where id = :id")
					.param("id", this.set.id())
					.update());
	}

	private void refusesChange(String constraint, String change) {
		refuses(constraint,
				() -> this.database.sql("update reshuffle_change set " + change + " where reshuffle_id = :id")
					.param("id", this.set.id())
					.update());
	}

	private static void refuses(String constraint, Runnable change) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(change::run)
			.havingRootCause()
			.withMessageContaining("\"" + constraint + "\"");
	}

}
