package org.remit.people.appointments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that changes all terms of a post at once. */
@RemitTest
class RunPagesTests {

	private final Pages pages;

	private final Visitor keeper;

	private final Register register;

	private Post post;

	private Person first;

	private Person second;

	RunPagesTests(Pages pages, People people, Posts posts, Appointments appointments) {
		this.pages = pages;
		this.keeper = pages.as("democratic");
		this.register = new Register(people, posts, appointments);
	}

	@BeforeEach
	void appointTwo() {
		this.post = this.register.post();
		this.first = this.register.person();
		this.second = this.register.person();
		this.register.appoint(this.post, this.first, "2015-05-20", "2019-05-24");
		this.register.appoint(this.post, this.second, "2019-05-25", "2023-05-06");
	}

	@Test
	void moveTheDayOfAHandoverInOneStep() {
		Page done = form().fill("rows[0].startsOn", "1/7/2018").fill("rows[1].endsOn", "30/6/2018").submit();
		assertThat(done.address()).isEqualTo("/manage/posts/" + this.post.id());
		assertThat(done.text()).contains("1 July 2018 to 6 May 2023", "20 May 2015 to 30 June 2018");
	}

	@Test
	void leaveAloneWhatStaysAsItWas() {
		assertThat(form().fill("rows[0].endsOn", "").submit().text()).contains("from 25 May 2019")
			.containsOnlyOnce("changed an appointment");
	}

	@Test
	void tellBesideWhichRowTwoWouldHoldThePost() {
		Page refused = form().fill("rows[0].startsOn", "1/1/2016").submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).singleElement()
			.asString()
			.contains(this.first.fullName() + " holds this post in that time (20 May 2015 to 24 May 2019)");
		assertThat(refused.document().getElementById("rows[0].startsOn-error")).isNotNull();
		assertThat(refused.form().value("rows[0].startsOn")).isEqualTo("1 January 2016");
	}

	@Test
	void showBothVersionsToWhoWasOvertaken() {
		Form mine = form().fill("rows[0].endsOn", "1/6/2023");
		form().fill("rows[0].endsOn", "1/7/2023").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("25 May 2019 to 1 June 2023", "25 May 2019 to 1 July 2023");
		assertThat(conflict.form().submit().text()).contains("25 May 2019 to 1 June 2023");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "rows[0].startsOn||Enter the first day", "rows[0].startsOn|x|real date",
			"rows[0].endsOn|24/5/2019|on or after the first day", "rows[0].version|x|whole number" })
	void refuseHostileValuesInWords(String field, String value, String words) {
		Page page = form().tamper(field, (value != null) ? value : "").submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(String.join(" ", page.errors())).contains(words);
	}

	@Test
	void changeNoAppointmentOfAnotherPost() {
		Post other = this.register.post();
		Appointment theirs = this.register.appoint(other, this.first, "2015-05-20", null);
		assertThat(form().tamper("rows[0].appointment", theirs.id().toString()).submit().status()).isEqualTo(404);
		assertThat(this.pages.as("officer").get("/manage/posts/" + this.post.id() + "/terms").status()).isEqualTo(403);
		assertThat(this.keeper.get("/manage/posts/" + other.id() + "/terms").status()).isEqualTo(200);
		assertThat(this.keeper.get("/manage/posts/" + this.register.post().id() + "/terms").text())
			.contains("no appointment to this post yet");
	}

	private Form form() {
		return this.keeper.form("/manage/posts/" + this.post.id() + "/terms");
	}

}
