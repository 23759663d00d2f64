package org.remit.people.appointments;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.security.access.AccessDeniedException;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.Term;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.people.appointments.Register.KEEPER;
import static org.remit.people.appointments.Register.day;
import static org.remit.people.appointments.Register.form;

@RemitTest
class AppointmentsTests {

	private final Appointments appointments;

	private final Register register;

	AppointmentsTests(People people, Posts posts, Appointments appointments) {
		this.appointments = appointments;
		this.register = new Register(people, posts, appointments);
	}

	@Test
	void knowsTheHolderOnBoundaryDaysAndTheDaysEitherSide() {
		Post post = this.register.post();
		Person first = this.register.person();
		Person second = this.register.person();
		this.register.appoint(post, first, "2015-05-20", "2019-05-24");
		this.register.appoint(post, second, "2019-05-25", "2020-01-31");
		assertThat(holders(post, "2015-05-19")).isEmpty();
		assertThat(holders(post, "2015-05-20")).containsExactly(first.id());
		assertThat(holders(post, "2019-05-24")).containsExactly(first.id());
		assertThat(holders(post, "2019-05-25")).containsExactly(second.id());
		assertThat(holders(post, "2020-01-31")).containsExactly(second.id());
		assertThat(holders(post, "2020-02-01")).isEmpty();
	}

	@Test
	void tellsWhoHoldsASolePostAndWhen() {
		Post post = this.register.post();
		Person holder = this.register.person();
		this.register.appoint(post, holder, "2015-05-20", "2019-05-24");
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.register.appoint(post, this.register.person(), "2019-05-24", null))
			.withMessageContaining(holder.fullName())
			.withMessageContaining("20 May 2015 to 24 May 2019")
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo("startsOn"));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.register.appoint(post, this.register.person(), "2010-01-01", null));
	}

	@Test
	void letsOnePersonCoverBesideAnAbsentHolder() {
		Post post = this.register.post();
		Person holder = this.register.person();
		Person cover = this.register.person();
		this.register.cover(post, cover, "2016-01-01", "2016-03-31");
		this.register.appoint(post, holder, "2015-05-20", null);
		assertThat(holders(post, "2016-02-01")).containsExactly(holder.id(), cover.id());
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.register.cover(post, this.register.person(), "2016-03-31", null))
			.withMessageContaining(cover.fullName() + " covers this post");
	}

	@Test
	void letsSeveralShareAPostButNobodyTwice() {
		Post post = this.register.shared();
		Person one = this.register.person();
		this.register.appoint(post, one, "2018-04-02", null);
		this.register.appoint(post, this.register.person(), "2018-04-02", null);
		assertThat(holders(post, "2018-04-02")).hasSize(2);
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.register.cover(post, one, "2019-01-01", "2019-02-01"))
			.withMessageContaining("already holds");
	}

	@Test
	void refusesATermThatEndsBeforeItStarts() {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(
				() -> this.register.appoint(this.register.post(), this.register.person(), "2019-05-24", "2019-05-23"))
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo("endsOn"));
	}

	@Test
	void endsAnAppointmentWithItsReason() {
		Post post = this.register.post();
		Person holder = this.register.person();
		Appointment running = this.register.appoint(post, holder, "2015-05-20", null);
		Appointment ended = this.appointments.end(KEEPER, running.id(),
				new AppointmentEnd(day("2017-06-30"), EndReason.RESIGNED, day("2017-06-01"), running.version()));
		assertThat(ended.endReason()).isEqualTo(EndReason.RESIGNED);
		assertThat(holders(post, "2017-06-30")).containsExactly(holder.id());
		assertThat(holders(post, "2017-07-01")).isEmpty();
	}

	@Test
	void refusesAnEndBeforeTheStartAndAReasonWithoutAnEnd() {
		Appointment running = this.register.appoint(this.register.post(), this.register.person(), "2015-05-20", null);
		AppointmentEnd early = new AppointmentEnd(day("2015-05-19"), EndReason.OTHER, day("2015-05-19"),
				running.version());
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.appointments.end(KEEPER, running.id(), early))
			.withMessageContaining("20 May 2015");
		AppointmentForm endless = AppointmentForm.of(running)
			.endingWith(new AppointmentEnd(null, EndReason.OTHER, null, running.version()));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.appointments.change(KEEPER, running.id(), endless))
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo("endsOn"));
	}

	@Test
	void refusesToMoveAnAppointmentOverItsNeighbour() {
		Post post = this.register.post();
		this.register.appoint(post, this.register.person(), "2015-05-20", "2019-05-24");
		Appointment second = this.register.appoint(post, this.register.person(), "2019-05-25", null);
		AppointmentForm earlier = AppointmentForm.of(second).lasting(new Term(day("2019-05-24"), null));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.appointments.change(KEEPER, second.id(), earlier));
	}

	@Test
	void refusesWhoWasOvertaken() {
		Appointment running = this.register.appoint(this.register.post(), this.register.person(), "2015-05-20", null);
		AppointmentEnd end = new AppointmentEnd(day("2017-06-30"), EndReason.OTHER, day("2017-06-30"),
				running.version());
		this.appointments.end(KEEPER, running.id(), end);
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> this.appointments.end(KEEPER, running.id(), end));
	}

	@Test
	void isKeptByDemocraticServicesOnly() {
		AppointmentForm form = form(this.register.post(), this.register.person(), "2015-05-20", null,
				Basis.SUBSTANTIVE);
		for (Role role : List.of(Role.ADMINISTRATOR, Role.OFFICER, Role.MEMBER)) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.appointments.appoint(Register.actor(role), form));
		}
	}

	private List<UUID> holders(Post post, String day) {
		return this.appointments.holders(List.of(post.id()), day(day))
			.stream()
			.map((one) -> one.person().id())
			.toList();
	}

}
