package org.remit.people.designations;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Register;
import org.remit.people.people.People;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database refuses about designations, whatever program writes to it. */
@RemitTest
class DesignationConstraintTests {

	private static final String INSERT = """
			insert into designation (id, kind, supporting, post_id, starts_on, ends_on, sole_from, announced_on,
				end_announced_on, decision_link, version)
			select gen_random_uuid(), ?, ?, p.id, cast(? as date), cast(? as date), p.sole_from, cast(? as date),
				cast(? as date), ?, 0 from post p where p.id = ?""";

	private static final String KIND = "SECTION_151";

	private final JdbcClient database;

	private final Register register;

	private Post post;

	DesignationConstraintTests(JdbcClient database, People people, Posts posts, Appointments appointments) {
		this.database = database;
		this.register = new Register(people, posts, appointments);
	}

	@BeforeEach
	void designateAPost() {
		this.post = this.register.post();
		insert(KIND, false, this.post, "1905-01-01", "1905-12-31");
	}

	@AfterEach
	void leaveTheYearToTheNextTest() {
		this.database.sql("delete from designation where starts_on < '1920-01-01'").update();
	}

	@Test
	void keepOnePostADayForAStatute() {
		Post other = this.register.post();
		refuses("designation_one_post", () -> insert(KIND, false, other, "1905-12-31", null));
		insert(KIND, false, other, "1906-01-01", "1906-12-31");
		insert(KIND, true, other, "1905-12-31", "1905-12-31");
		insert("MONITORING_OFFICER", false, other, "1905-12-31", "1906-12-31");
	}

	@Test
	void keepAPostFromAnsweringAndSupportingAtOnce() {
		refuses("designation_once_a_post", () -> insert(KIND, true, this.post, "1905-12-31", null));
		insert(KIND, true, this.post, "1906-01-01", null);
	}

	@Test
	void keepSharedPostsFromAnswering() {
		refuses("designation_sole_post", () -> insert(KIND, false, this.register.shared(), "1906-01-01", null));
		refuses("designation_sole_post",
				() -> this.database.sql("update post set sole_from = '2200-01-01' where id = ?")
					.param(this.post.id())
					.update());
		refuses("designation_post",
				() -> this.database.sql("update designation set sole_from = '1801-01-01' where post_id = ?")
					.param(this.post.id())
					.update());
		insert(KIND, true, this.register.shared(), "1906-01-01", null);
	}

	@Test
	void keepTermsInOrderAndInsideFourCenturies() {
		refuses("designation_ends_after_start", () -> insert(KIND, false, this.post, "1907-01-02", "1907-01-01"));
		refuses("designation_days", () -> insert(KIND, "2200-01-01", null, "2026-01-01", null, ""));
		refuses("designation_days", () -> insert(KIND, false, this.post, "1907-01-01", "2200-01-01"));
		refuses("designation_announced", () -> insert(KIND, "1907-01-01", null, "1700-01-01", null, ""));
		refuses("designation_end_is_known", () -> insert(KIND, "1907-01-01", null, "1907-01-01", "1907-01-01", ""));
	}

	@Test
	void keepKnownKindsAndSafeLinks() {
		refuses("designation_kind", () -> insert("TOWN_CRIER", false, this.post, "1907-01-01", null));
		refuses("designation_decision_link",
				() -> insert(KIND, "1907-01-01", null, "1907-01-01", null, "javascript:alert(1)"));
	}

	private void insert(String kind, boolean supporting, Post to, String from, String until) {
		this.database.sql(INSERT).params(kind, supporting, from, until, from, null, "", to.id()).update();
	}

	private void insert(String kind, String from, String until, String announced, String endAnnounced, String link) {
		this.database.sql(INSERT)
			.params(kind, false, from, until, announced, endAnnounced, link, this.post.id())
			.update();
	}

	private static void refuses(String constraint, Runnable change) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(change::run)
			.havingRootCause()
			.withMessageContaining("\"" + constraint + "\"");
	}

}
