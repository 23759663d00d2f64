package org.remit.people.appointments;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionOperations;

import org.remit.people.people.People;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.Term;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.people.appointments.Register.KEEPER;
import static org.remit.people.appointments.Register.day;

/** A run of appointments moves in one step, or not at all. */
@RemitTest
class RedatingTests {

	private final Appointments appointments;

	private final Runs runs;

	private final Register register;

	private final TransactionOperations transaction;

	RedatingTests(People people, Posts posts, Appointments appointments, Runs runs, TransactionOperations transaction) {
		this.transaction = transaction;
		this.appointments = appointments;
		this.runs = runs;
		this.register = new Register(people, posts, appointments);
	}

	@Test
	void movesTheDayOfAHandoverWhicheverAppointmentComesFirst() {
		Post post = this.register.post();
		Appointment one = this.register.appoint(post, this.register.person(), "2015-05-20", "2019-05-24");
		Appointment two = this.register.appoint(post, this.register.person(), "2019-05-25", "2020-12-31");
		redate(one, "2015-05-20", "2019-06-30", two, "2019-07-01", "2020-12-31");
		assertThat(term(one).endsOn()).isEqualTo("2019-06-30");
		redate(fresh(one), "2015-05-20", "2018-06-30", fresh(two), "2018-07-01", "2020-12-31");
		assertThat(term(two).startsOn()).isEqualTo("2018-07-01");
	}

	@Test
	void letsTwoHoldersChangePlaces() {
		Post post = this.register.post();
		Appointment one = this.register.appoint(post, this.register.person(), "2015-01-01", "2015-12-31");
		Appointment two = this.register.appoint(post, this.register.person(), "2016-01-01", "2016-12-31");
		redate(one, "2016-01-01", "2016-12-31", two, "2015-01-01", "2015-12-31");
		assertThat(term(one).startsOn()).isEqualTo("2016-01-01");
	}

	@Test
	void leavesEverythingAsItWasWhereTwoWouldHoldAPost() {
		Post post = this.register.post();
		Appointment one = this.register.appoint(post, this.register.person(), "2015-01-01", "2015-12-31");
		Appointment two = this.register.appoint(post, this.register.person(), "2016-01-01", "2016-12-31");
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> redate(one, "2014-01-01", "2016-06-30", two, "2016-06-30", "2016-12-31"))
			.withMessageContaining("holds this post in that time (30 June 2016 to 31 December 2016)");
		assertThat(term(one).startsOn()).isEqualTo("2015-01-01");
		assertThat(term(two).startsOn()).isEqualTo("2016-01-01");
	}

	@Test
	void tellsAtOnceAlsoInALargerTransaction() {
		Post post = this.register.post();
		Appointment one = this.register.appoint(post, this.register.person(), "2015-01-01", "2015-12-31");
		Appointment two = this.register.appoint(post, this.register.person(), "2016-01-01", "2016-12-31");
		this.transaction.executeWithoutResult((status) -> {
			assertThatExceptionOfType(RuleBroken.class)
				.isThrownBy(() -> redate(one, "2014-01-01", "2016-06-30", two, "2016-06-30", "2016-12-31"));
			status.setRollbackOnly();
		});
		assertThat(term(one).startsOn()).isEqualTo("2015-01-01");
	}

	@Test
	void leavesEverythingAsItWasWhereOneWasOvertaken() {
		Post post = this.register.post();
		Appointment one = this.register.appoint(post, this.register.person(), "2015-01-01", "2015-12-31");
		Appointment two = this.register.appoint(post, this.register.person(), "2016-01-01", "2016-12-31");
		redate(two, "2016-02-01", "2016-12-31", one, "2015-01-01", "2015-11-30");
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> redate(fresh(one), "2014-01-01", "2015-12-31", two, "2016-01-01", null));
		assertThat(term(one).startsOn()).isEqualTo("2015-01-01");
	}

	private void redate(Appointment one, String from, String to, Appointment two, String from2, String to2) {
		this.runs.redate(KEEPER, List.of(new Redating(one.id(), new Term(day(from), day(to)), one.version()),
				new Redating(two.id(), new Term(day(from2), day(to2)), two.version())));
	}

	private Appointment fresh(Appointment appointment) {
		return this.appointments.find(appointment.id()).orElseThrow();
	}

	private Term term(Appointment appointment) {
		return fresh(appointment).term();
	}

}
