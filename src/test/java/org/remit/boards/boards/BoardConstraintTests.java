package org.remit.boards.boards;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.boards.seats.Capacity;
import org.remit.boards.seats.Chamber;
import org.remit.boards.seats.Seat;
import org.remit.boards.seats.SeatHoldings;
import org.remit.boards.seats.Seats;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointments;
import org.remit.people.people.People;
import org.remit.people.posts.Posts;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database refuses whatever program writes to it: each constraint broken by SQL.
 */
@RemitTest
class BoardConstraintTests {

	private final JdbcClient database;

	private final Chamber chamber;

	private Board board;

	private Seat seat;

	BoardConstraintTests(JdbcClient database, Boards boards, Seats seats, SeatHoldings holdings, People people,
			Posts posts, Appointments appointments, Areas areas) {
		this.database = database;
		this.chamber = new Chamber(boards, seats, holdings, people, posts, appointments, areas);
	}

	@BeforeEach
	void fillASeat() {
		this.board = this.chamber.board();
		this.seat = this.chamber.seat(this.board);
		hold(this.seat, "2015-05-20", "2019-05-24");
	}

	@ParameterizedTest
	@CsvSource({ "2019-05-24,", "2010-01-01,2015-05-20", "2016-01-01,2016-01-01", "2010-01-01," })
	void keepASeatToOneHolderADay(String from, String to) {
		refuses("seat_holding_one_holder", () -> hold(this.seat, from, to));
	}

	@ParameterizedTest
	@CsvSource({ "2019-05-25,", "2010-01-01,2015-05-19" })
	void letNeighboursTouch(String from, String to) {
		hold(this.seat, from, to);
	}

	@Test
	void keepOfficesHoldersOutOfAppointments() {
		Seat office = this.chamber.seat(this.board, "Director", Capacity.MEMBER, this.chamber.post());
		refuses("seat_holding_by_appointment", () -> hold(office, "2020-01-01", null));
		refuses("seat_holding_by_appointment", () -> change(this.seat, "post_id = ?", this.chamber.post().id()));
		this.database.sql("update seat_holding set mistake = 'Wrong seat' where seat_id = ?")
			.param(this.seat.id())
			.update();
		change(this.seat, "post_id = ?", this.chamber.post().id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "seat_holding_ends_after_start|ends_on = date '2015-05-19'",
			"seat_holding_due_after_start|due_to_end_on = date '2015-05-19'",
			"seat_holding_days|starts_on = date '1799-12-31'", "seat_holding_days|announced_on = date '2200-01-01'",
			"seat_holding_end_reason|end_reason = 'BORED'",
			"seat_holding_end_is_known|ends_on = null, end_reason = 'RESIGNED'",
			"seat_holding_end_is_known|ends_on = null, end_announced_on = date '2019-01-01'",
			"seat_holding_decision_link|decision_link = 'javascript:alert(1)'" })
	void keepHoldingsInOrder(String constraint, String change) {
		refuses(constraint,
				() -> this.database.sql("update seat_holding set " + change + " where seat_id = ?")
					.param(this.seat.id())
					.update());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "seat_capacity|capacity = 'QUEEN'", "seat_position|position = 0",
					"seat_observers_do_not_vote|capacity = 'OBSERVER', voting = true",
					"seat_ends_after_start|starts_on = date '2020-01-02', ends_on = date '2020-01-01'",
					"seat_days|starts_on = date '1799-12-31'" })
	void keepSeatsInOrder(String constraint, String change) {
		refuses(constraint, () -> change(this.seat, change));
	}

	@Test
	void keepPoliticalGroupsOutOfOffices() {
		Seat office = this.chamber.seat(this.board, "Director", Capacity.MEMBER, this.chamber.post());
		refuses("seat_group_by_appointment", () -> change(office, "political_group_id = gen_random_uuid()"));
	}

	private void change(Seat seat, String change, Object... values) {
		this.database.sql("update seat set " + change + " where id = '" + seat.id() + "'").params(values).update();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "board_kind|kind = 'QUANGO'", "board_days|founded_on = date '1799-12-31'",
			"board_closing_is_known|closing_reason = 'Tired'", "board_closing_is_known|closed_on = date '2020-01-01'",
			"board_closes_after_founding|founded_on = date '2020-01-02', closed_on = date '2020-01-01', "
					+ "closing_reason = 'x', closing_announced_on = date '2020-01-01'",
			"board_quorum_rule|quorum_rule = 'NUMBER'", "board_quorum_rule|quorum_number = 3",
			"board_quorum_rule|quorum_rule = 'SHARE', quorum_number = 3", "board_quorum_rule|quorum_rule = 'MANY'",
			"board_quorum_number|quorum_rule = 'NUMBER', quorum_number = 0",
			"board_quorum_share|quorum_rule = 'SHARE', quorum_share = 'A_FEW'" })
	void keepBoardsInOrder(String constraint, String change) {
		refuses(constraint,
				() -> this.database.sql("update board set " + change + " where id = ?")
					.param(this.board.id())
					.update());
	}

	@Test
	void keepAddressesApart() {
		Board other = this.chamber.board();
		refuses("board_slug",
				() -> this.database.sql("update board set slug = ? where id = ?")
					.params(other.slug(), this.board.id())
					.update());
		refuses("board_address_slug",
				() -> this.database.sql("insert into board_address (slug, board_id) values (?, ?)")
					.params(other.slug(), this.board.id())
					.update());
	}

	@Test
	void keepFunctionsKeysApart() {
		String insert = "insert into board_function (id, board_id, key, position, depth, label, text) "
				+ "values (gen_random_uuid(), ?, 1, 0, ?, '', 'To advise')";
		this.database.sql(insert).params(this.board.id(), 0).update();
		refuses("board_function_key", () -> this.database.sql(insert).params(this.board.id(), 0).update());
		refuses("board_function_depth",
				() -> this.database.sql(insert.replace("1, 0", "2, 0")).params(this.board.id(), -1).update());
	}

	@Test
	void keepSuccessionsBetweenTwo() {
		UUID other = this.chamber.board().id();
		succeed(this.board.id(), other, "2019-09-29");
		refuses("board_succession_once", () -> succeed(this.board.id(), other, "2019-09-30"));
		refuses("board_succession_of_another", () -> succeed(other, other, "2019-09-30"));
		refuses("board_succession_days", () -> succeed(other, this.board.id(), "2200-01-01"));
	}

	private void succeed(UUID from, UUID to, String day) {
		this.database
			.sql("insert into board_succession (id, predecessor_id, successor_id, happened_on, announced_on, version) "
					+ "values (gen_random_uuid(), ?, ?, cast(? as date), date '2019-09-29', 0)")
			.params(from, to, day)
			.update();
	}

	@Test
	void keepReportingLinesClear() {
		report("REPORTS_TO", null, "Council", "2019-05-01", "2020-05-01");
		refuses("reporting_line_once", () -> report("REPORTS_TO", null, "council", "2020-05-01", null));
		report("REPORTS_TO", null, "Council", "2020-05-02", null);
		refuses("reporting_line_relation", () -> report("OBEYS", null, "Council", null, null));
		refuses("reporting_line_to_one", () -> report("ADVISES", null, "", null, null));
		refuses("reporting_line_to_one", () -> report("ADVISES", this.chamber.board().id(), "Council", null, null));
		refuses("reporting_line_to_another", () -> report("ADVISES", this.board.id(), "", null, null));
		refuses("reporting_line_ends_after_start",
				() -> report("ADVISES", null, "Council", "2020-01-02", "2020-01-01"));
		refuses("reporting_line_days", () -> report("ADVISES", null, "Council", "1799-12-31", null));
	}

	private void report(String relation, UUID to, String name, String from, String until) {
		this.database
			.sql("insert into reporting_line (id, board_id, relation, to_board_id, to_name, starts_on, ends_on, "
					+ "announced_on, version) values (gen_random_uuid(), ?, ?, ?, ?, cast(? as date), "
					+ "cast(? as date), date '2019-05-01', 0)")
			.params(this.board.id(), relation, to, name, from, until)
			.update();
	}

	private void hold(Seat seat, String from, String to) {
		this.database
			.sql("insert into seat_holding (id, seat_id, person_id, starts_on, ends_on, announced_on, version) "
					+ "values (gen_random_uuid(), ?, ?, cast(? as date), cast(? as date), cast(? as date), 0)")
			.params(seat.id(), this.chamber.person().id(), from, to, from)
			.update();
	}

	private static void refuses(String constraint, Runnable change) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(change::run)
			.havingRootCause()
			.withMessageContaining("\"" + constraint + "\"");
	}

}
