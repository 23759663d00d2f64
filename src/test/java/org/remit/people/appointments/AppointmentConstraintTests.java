package org.remit.people.appointments;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.people.people.People;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database refuses whatever program writes to it: each constraint broken by SQL.
 */
@RemitTest
class AppointmentConstraintTests {

	private static final String INSERT = """
			insert into appointment (id, post_id, person_id, starts_on, ends_on, basis, sole_from, announced_on,
				end_reason, end_announced_on, decision_link, version)
			select gen_random_uuid(), p.id, ?, cast(? as date), cast(? as date), ?, p.sole_from, cast(? as date), ?,
				cast(? as date), ?, 0 from post p where p.id = ?""";

	private final JdbcClient database;

	private final Register register;

	private Post post;

	private UUID somebody;

	AppointmentConstraintTests(JdbcClient database, People people, Posts posts, Appointments appointments) {
		this.database = database;
		this.register = new Register(people, posts, appointments);
	}

	@BeforeEach
	void appointSomebody() {
		this.post = this.register.post();
		this.somebody = this.register.person().id();
		insert(this.post, this.somebody, "2015-05-20", "2019-05-24", "SUBSTANTIVE");
	}

	@ParameterizedTest
	@CsvSource({ "2019-05-24,", "2010-01-01,2015-05-20", "2016-01-01,2016-01-01", "2010-01-01," })
	void keepASolePostToOneHolderADay(String from, String to) {
		refuses("appointment_one_holder", () -> insert(this.post, anybody(), from, to, "SUBSTANTIVE"));
	}

	@ParameterizedTest
	@CsvSource({ "2019-05-25,", "2010-01-01,2015-05-19" })
	void letNeighboursTouch(String from, String to) {
		insert(this.post, anybody(), from, to, "SUBSTANTIVE");
	}

	@Test
	void keepASolePostToOneCoverADay() {
		insert(this.post, anybody(), "2016-01-01", "2016-06-30", "ACTING");
		insert(this.post, anybody(), "2016-07-01", null, "INTERIM");
		refuses("appointment_one_cover", () -> insert(this.post, anybody(), "2016-06-30", "2016-06-30", "INTERIM"));
	}

	@Test
	void keepOnePersonFromHoldingAPostTwiceOver() {
		Post shared = this.register.shared();
		insert(shared, this.somebody, "2015-05-20", "2019-05-24", "SUBSTANTIVE");
		insert(shared, anybody(), "2015-05-20", "2019-05-24", "SUBSTANTIVE");
		insert(shared, this.somebody, "2019-05-25", null, "SUBSTANTIVE");
		refuses("appointment_once_a_person", () -> insert(shared, this.somebody, "2019-05-24", "2019-05-24", "ACTING"));
	}

	@Test
	void takeNoNoticeOfWhatWasStruckOut() {
		this.database.sql("update appointment set mistake = 'Another Antony' where post_id = ?")
			.param(this.post.id())
			.update();
		insert(this.post, anybody(), "2016-01-01", "2016-06-30", "SUBSTANTIVE");
		insert(this.post, this.somebody, "2016-01-01", "2016-06-30", "ACTING");
		refuses("appointment_one_holder",
				() -> this.database.sql("update appointment set mistake = null where post_id = ?")
					.param(this.post.id())
					.update());
	}

	@Test
	void keepAppointmentsUnderTheirPostsRule() {
		Post shared = this.register.shared();
		refuses("appointment_post",
				() -> this.database.sql("update appointment set sole_from = ? where post_id = ?")
					.params(shared.soleFrom(), this.post.id())
					.update());
	}

	@Test
	void keepASharedPostFromBecomingSoleWhileTwoHoldIt() {
		Post shared = this.register.shared();
		insert(shared, this.somebody, "2015-05-20", null, "SUBSTANTIVE");
		insert(shared, anybody(), "2015-05-20", "2019-05-24", "SUBSTANTIVE");
		refuses("appointment_one_holder", () -> soleFrom(shared, "2019-05-24"));
		soleFrom(shared, "2019-05-25");
	}

	private void soleFrom(Post shared, String day) {
		this.database.sql("update post set sole_from = cast(? as date) where id = ?").params(day, shared.id()).update();
	}

	@Test
	void keepTermsInOrderAndInsideFourCenturies() {
		refuses("appointment_ends_after_start",
				() -> insert(this.post, anybody(), "2020-01-02", "2020-01-01", "ACTING"));
		refuses("appointment_days", () -> insert("1799-12-31", "1801-01-01", "ACTING", "2020-01-01", null, null, ""));
		refuses("appointment_days", () -> insert(this.post, anybody(), "2020-01-01", "2200-01-01", "ACTING"));
		refuses("appointment_days", () -> insert("2200-01-01", null, "ACTING", "2020-01-01", null, null, ""));
		refuses("appointment_announced", () -> insert("2020-01-01", null, "ACTING", "2200-01-01", null, null, ""));
	}

	@Test
	void keepTheDayUntilWhichAnAppointmentIsMadeAfterItsStart() {
		refuses("appointment_due_after_start", () -> madeUntil("2015-05-19"));
		refuses("appointment_due_day", () -> madeUntil("2200-01-01"));
		madeUntil("2015-05-20");
	}

	private void madeUntil(String day) {
		this.database.sql("update appointment set due_to_end_on = cast(? as date) where post_id = ?")
			.params(day, this.post.id())
			.update();
	}

	@Test
	void keepKnownWordsAndSafeLinks() {
		refuses("appointment_basis", () -> insert(this.post, anybody(), "2020-01-01", null, "ELECTED"));
		refuses("appointment_end_reason",
				() -> insert("2020-01-01", "2020-02-01", "ACTING", "2020-01-01", "BORED", null, ""));
		refuses("appointment_decision_link",
				() -> insert("2020-01-01", null, "ACTING", "2020-01-01", null, null, "javascript:alert(1)"));
	}

	@Test
	void keepReasonsAndAnnouncementsToWhatEnds() {
		refuses("appointment_end_is_known",
				() -> insert("2020-01-01", null, "ACTING", "2020-01-01", "RESIGNED", null, ""));
		refuses("appointment_end_is_known",
				() -> insert("2020-01-01", null, "ACTING", "2020-01-01", null, "2020-01-01", ""));
	}

	@Test
	void keepWhoWasEverAppointedAndToWhat() {
		refuses("appointment_person_id_fkey",
				() -> this.database
					.sql("with gone as (delete from person_address where person_id = :id) "
							+ "delete from person where id = :id")
					.param("id", this.somebody)
					.update());
		refuses("appointment_post", () -> this.database
			.sql("with gone as (delete from post_address where post_id = :id) " + "delete from post where id = :id")
			.param("id", this.post.id())
			.update());
		assertThat(this.register.posts().find(this.post.id())).isPresent();
	}

	private UUID anybody() {
		return this.register.person().id();
	}

	private void insert(Post to, UUID person, String from, String until, String basis) {
		this.database.sql(INSERT).params(person, from, until, basis, from, null, null, "", to.id()).update();
	}

	private void insert(String from, String until, String basis, String announced, String reason, String endAnnounced,
			String link) {
		this.database.sql(INSERT)
			.params(anybody(), from, until, basis, announced, reason, endAnnounced, link, this.post.id())
			.update();
	}

	private static void refuses(String constraint, Runnable change) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(change::run)
			.havingRootCause()
			.withMessageContaining("\"" + constraint + "\"");
	}

}
