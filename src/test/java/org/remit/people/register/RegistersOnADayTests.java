package org.remit.people.register;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.appointments.Register;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.people.appointments.Register.KEEPER;

/** Who held what on a day, on the pages of both registers. */
@RemitTest
class RegistersOnADayTests {

	private final Pages pages;

	private final Register register;

	private final LocalDate today;

	private Post post;

	private Person first;

	private Person second;

	RegistersOnADayTests(Pages pages, People people, Posts posts, Appointments appointments, SettableClock clock) {
		this.pages = pages;
		this.register = new Register(people, posts, appointments);
		this.today = clock.today();
	}

	@BeforeEach
	void appointTwoWithAGap() {
		this.post = this.register.post();
		this.first = this.register.person();
		this.second = this.register.person();
		this.register.appoint(this.post, this.first, "2015-05-20", "2019-05-24");
		this.register.appoint(this.post, this.second, "2019-09-05", null);
	}

	@ParameterizedTest
	@CsvSource({ "2015-05-19,Vacant", "2015-05-20,first", "2019-05-24,first", "2019-05-25,Vacant since 25 May 2019",
			"2019-09-04,Vacant since 25 May 2019", "2019-09-05,second" })
	void haveTheHolderOfTheDay(String day, String holder) {
		String expected = holder.replace("first", this.first.fullName()).replace("second", this.second.fullName());
		assertThat(this.pages.get("/posts?q=" + this.post.slug() + "&on=" + day).texts("main li"))
			.containsExactly(this.post.title() + " " + expected);
		assertThat(this.pages.as("officer").get("/manage/posts?q=" + this.post.slug() + "&on=" + day).texts("tbody td"))
			.last()
			.isEqualTo(expected);
		assertThat(this.pages.get("/posts/" + this.post.slug() + "?on=" + day).text())
			.contains("On " + Day.write(LocalDate.parse(day)) + " " + expected);
	}

	@Test
	void showWhatAPersonHeldThatDay() {
		assertThat(this.pages.get("/people?q=" + this.first.slug() + "&on=2019-05-24").texts("main li"))
			.containsExactly(this.first.sortedName() + " Member " + this.post.title());
		assertThat(this.pages.get("/people/" + this.first.slug() + "?on=2019-05-25").text())
			.contains("Posts and seats on 25 May 2019 None. Before that day " + this.post.title());
		assertThat(this.pages.get("/people/" + this.second.slug() + "?on=2019-09-04").text())
			.contains("After that day " + this.post.title());
	}

	@Test
	void keepTheDayOnTheWayFromPageToPage() {
		Page list = this.pages.get("/posts?q=" + this.post.slug() + "&on=2019-05-24");
		Page person = list.click(this.first.fullName());
		assertThat(person.address()).isEqualTo("/people/" + this.first.slug() + "?on=2019-05-24");
		assertThat(person.click("Show today").address()).isEqualTo("/people/" + this.first.slug());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/posts", "/people", "/manage/posts", "/manage/people" })
	void refuseAbsurdDaysInWords(String path) {
		Page page = this.pages.as("officer").get(path + "?on=2019-02-30");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.document().select("#as-at-day-error").text()).contains("Enter a real date");
	}

	/** Whoever guesses the day of a reshuffle learns nothing by asking for it. */
	@Test
	void tellNothingAheadOfItsAnnouncement() {
		Post vacant = this.register.post();
		Person person = this.register.person();
		String start = this.today.plusDays(40).toString();
		this.register.appointments()
			.appoint(KEEPER, Register.form(vacant, person, start, null, Basis.SUBSTANTIVE,
					this.today.plusDays(1).toString(), null));
		String on = "on=" + this.today.plusDays(41);
		assertThat(this.pages.get("/posts?q=" + vacant.slug() + "&" + on).text()).contains("Vacant");
		assertThat(this.pages.get("/posts/" + vacant.slug() + "?" + on).text()).contains("Vacant")
			.doesNotContain(person.familyName());
		assertThat(this.pages.get("/people/" + person.slug() + "?" + on).status()).isEqualTo(404);
		assertThat(this.pages.as("officer").get("/manage/posts?q=" + vacant.slug() + "&" + on).text())
			.contains(person.fullName());
	}

}
