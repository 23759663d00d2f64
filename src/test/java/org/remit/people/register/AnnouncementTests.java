package org.remit.people.register;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.appointments.Register;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.people.appointments.Register.KEEPER;
import static org.remit.people.appointments.Register.form;

/** Nothing that isn't announced reaches the public, however it asks. */
@RemitTest
class AnnouncementTests {

	private final Appointments appointments;

	private final Pages pages;

	private final Register register;

	private final LocalDate today;

	AnnouncementTests(People people, Posts posts, Appointments appointments, SettableClock clock, Pages pages) {
		this.appointments = appointments;
		this.pages = pages;
		this.register = new Register(people, posts, appointments);
		this.today = clock.today();
	}

	@Test
	void hidesAnAppointmentUntilItsDay() {
		Post post = this.register.post();
		Person secret = appoint(post, this.today.minusDays(3), null, this.today.plusDays(1), null);
		assertThat(this.appointments.holders(List.of(post.id()), this.today)).isEmpty();
		assertThat(this.pages.get("/posts/" + post.slug()).text()).contains("Vacant").doesNotContain(secret.fullName());
		assertThat(this.pages.get("/posts?q=" + post.slug()).text()).contains("Vacant")
			.doesNotContain(secret.fullName());
		assertThat(this.pages.get("/people/" + secret.slug()).status()).isEqualTo(404);
		assertThat(this.pages.get("/people?q=" + secret.slug()).text()).doesNotContain(secret.familyName() + ",");
	}

	@Test
	void showsAnAppointmentFromItsDayOnAlsoBeforeItStarts() {
		Post post = this.register.post();
		Person next = appoint(post, this.today.plusDays(30), null, this.today, null);
		assertThat(this.pages.get("/posts/" + post.slug()).text()).contains("Vacant To come " + next.fullName());
		assertThat(this.pages.get("/people/" + next.slug()).text()).contains("Posts and seats now None.")
			.contains("Posts to come " + post.title());
	}

	@Test
	void hidesAnEndUntilItsDay() {
		Post post = this.register.post();
		Person holder = appoint(post, this.today.minusDays(30), this.today.plusDays(30), this.today.minusDays(30),
				this.today.plusDays(1));
		Person successor = appoint(post, this.today.plusDays(31), null, this.today.plusDays(1), null);
		assertThat(this.pages.get("/posts/" + post.slug()).text()).contains(holder.fullName() + " From")
			.doesNotContain(" to ")
			.doesNotContain(successor.fullName());
		assertThat(this.pages.get("/people/" + holder.slug()).text()).doesNotContain(" to ");
		assertThat(this.appointments.holders(List.of(post.id()), this.today.plusDays(31)))
			.extracting(Appointment::person)
			.extracting(Person::id)
			.containsExactly(holder.id());
	}

	@Test
	void goesOnNamingAHolderWhoseEndIsNotKnownYet() {
		Post post = this.register.post();
		Person holder = appoint(post, this.today.minusDays(30), this.today.minusDays(2), this.today.minusDays(30),
				this.today.plusDays(1));
		assertThat(this.appointments.holders(List.of(post.id()), this.today)).hasSize(1);
		assertThat(this.pages.get("/posts/" + post.slug()).text()).contains("now " + holder.fullName());
	}

	@Test
	void showsAnEndFromItsDayOn() {
		Post post = this.register.post();
		appoint(post, this.today.minusDays(30), this.today.minusDays(2), this.today.minusDays(30), this.today);
		assertThat(this.appointments.holders(List.of(post.id()), this.today)).isEmpty();
		assertThat(this.pages.get("/posts/" + post.slug()).text())
			.contains("Vacant since %s Earlier holders".formatted(Day.write(this.today.minusDays(1))));
	}

	@Test
	void tellsStaffWhatThePublicDoesNotKnow() {
		Post post = this.register.post();
		Person secret = appoint(post, this.today.minusDays(3), null, this.today.plusDays(1), null);
		assertThat(this.pages.as("officer").get("/manage/posts/" + post.id()).text()).contains(secret.fullName())
			.contains("Not public until");
	}

	@Test
	void keepsInternalPostsAndTheirHoldersToStaff() {
		Post post = this.register.internal();
		Person holder = appoint(post, this.today.minusDays(3), null, this.today.minusDays(3), null);
		assertThat(this.pages.get("/posts/" + post.slug()).status()).isEqualTo(404);
		assertThat(this.pages.get("/people/" + holder.slug()).status()).isEqualTo(404);
		assertThat(this.pages.get("/posts?q=" + post.slug()).text()).contains("Nothing found");
		assertThat(this.pages.get("/people?q=" + holder.slug()).text()).contains("Nothing found");
		assertThat(this.pages.as("democratic").get("/posts/" + post.slug()).status()).isEqualTo(404);
	}

	@Test
	void doesNotTellByARedirectThatAnInternalPostWasRenamed() {
		Post post = this.register.internal();
		this.register.posts()
			.change(KEEPER, post.id(),
					new PostForm(post.id(), "Deputy " + post.title(), PostKind.OFFICER, true, false, post.version()));
		assertThat(this.pages.visitor().open("/posts/" + post.slug()).status()).isEqualTo(404);
	}

	private Person appoint(Post post, LocalDate from, LocalDate to, LocalDate announced, LocalDate endAnnounced) {
		Person person = this.register.person();
		this.appointments.appoint(KEEPER, form(post, person, from.toString(), text(to), Basis.SUBSTANTIVE,
				announced.toString(), text(endAnnounced)));
		return person;
	}

	private static String text(LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

}
