package org.remit.people.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Decision;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.people.appointments.Register.KEEPER;
import static org.remit.people.appointments.Register.day;

/** Who stays in a post when their time is up, as councils know it from every May. */
@RemitTest
class CarryingOnTests {

	private static final String WORDS = "(carrying on after the term ended on 6 May 2023)";

	private final Pages pages;

	private final Register register;

	CarryingOnTests(Pages pages, People people, Posts posts, Appointments appointments) {
		this.pages = pages;
		this.register = new Register(people, posts, appointments);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/posts/%s?on=%s", "/posts?q=%s&on=%s" })
	void isSaidFromTheDayAfterTheTermUntilTheLastDay(String page) {
		Post post = appointed("2019-05-07", "2023-06-30", "2023-05-06");
		assertThat(read(page, post, "2023-05-06")).doesNotContain(WORDS);
		assertThat(read(page, post, "2023-05-07")).contains(WORDS);
		assertThat(read(page, post, "2023-06-30")).contains(WORDS);
		assertThat(read(page, post, "2023-07-01")).doesNotContain(WORDS).contains("Vacant since 1 July 2023");
	}

	private String read(String page, Post post, String day) {
		return this.pages.get(page.formatted(post.slug(), day)).text();
	}

	@Test
	void isSaidToStaffOnPagesOfPostAndPerson() {
		Post post = appointed("2019-05-07", null, "2023-05-06");
		Person person = this.register.appointments().holders(List.of(post.id()), day("2024-01-01")).get(0).person();
		assertThat(this.pages.as("officer").get("/manage/posts/" + post.id()).text()).contains(WORDS);
		assertThat(this.pages.as("officer").get("/manage/people/" + person.id()).text()).contains(WORDS);
		assertThat(this.pages.get("/people/" + person.slug()).text()).contains(WORDS);
	}

	@Test
	void showsUntilWhenAnAppointmentWasMade() {
		Post post = appointed("2019-05-07", "2020-01-31", "2023-05-06");
		assertThat(this.pages.get("/posts/" + post.slug()).text())
			.contains("7 May 2019 to 31 January 2020, appointed until 6 May 2023");
	}

	@Test
	void needsADayThatIsNotBeforeTheFirst() {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> appointed("2019-05-07", null, "2019-05-06"))
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo("dueToEndOn"));
	}

	private Post appointed(String from, String to, String due) {
		Post post = this.register.post();
		LocalDate start = day(from);
		this.register.appointments()
			.appoint(KEEPER,
					new AppointmentForm(UUID.randomUUID(), post.id(), this.register.person().id(),
							new AppointmentForm.Days(start, day(to), day(due)), Basis.SUBSTANTIVE, start,
							AppointmentForm.Ending.NONE, Decision.NONE, null));
		return post;
	}

}
