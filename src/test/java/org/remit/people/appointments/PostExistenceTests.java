package org.remit.people.appointments;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RemitTest
class PostExistenceTests {

	private final Pages pages;

	private final JdbcClient database;

	private final Visitor keeper;

	private final Register register;

	private final Post post;

	private final Person person;

	PostExistenceTests(Pages pages, JdbcClient database, People people, Posts posts, Appointments appointments) {
		this.pages = pages;
		this.database = database;
		this.keeper = pages.as("democratic");
		this.register = new Register(people, posts, appointments);
		this.post = this.register.post();
		this.person = this.register.person();
	}

	@Test
	void listsAPostOnTheDaysOnWhichItExistsAndNoOthers() {
		assertThat(exist("1 May 2015", "30 April 2019").status()).isEqualTo(200);
		assertThat(listed("2015-04-30")).isFalse();
		assertThat(listed("2015-05-01")).isTrue();
		assertThat(listed("2019-04-30")).isTrue();
		assertThat(listed("2019-05-01")).isFalse();
		assertThat(this.pages.get("/posts/" + this.post.slug()).text())
			.contains("Abolished Its last day was 30 April 2019")
			.doesNotContain("Vacant");
		assertThat(this.pages.get("/posts/" + this.post.slug() + "?on=2015-04-30").text())
			.contains("Not yet established Its first day is 1 May 2015");
		assertThat(this.pages.get("/posts/" + this.post.slug() + "?on=2016-01-01").text()).contains("Vacant");
	}

	@Test
	void refusesToAbolishAPostThatSomebodyGoesOnHolding() {
		this.register.appoint(this.post, this.person, "2015-05-01", null);
		Page refused = exist("", "30 April 2019");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).singleElement()
			.asString()
			.contains(this.person.fullName() + " holds the post outside");
		assertThat(exist("2 May 2015", "").errors()).singleElement().asString().contains("holds the post outside");
	}

	@Test
	void refusesAnAppointmentOutsideTheTimeOfThePost() {
		exist("1 May 2015", "30 April 2019");
		assertThat(appoint("30 April 2015", "1 May 2016").errors())
			.containsExactly("The post was established on 1 May 2015");
		assertThat(appoint("1 May 2015", "").errors()).singleElement()
			.asString()
			.contains("its last day is 30 April 2019");
		assertThat(appoint("1 May 2015", "30 April 2019").status()).isEqualTo(200);
	}

	@Test
	void isKeptInOrderByTheDatabase() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> set("2019-05-01", "2019-04-30"))
			.withMessageContaining("post_existence");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> set("1799-12-31", "2019-04-30"))
			.withMessageContaining("post_existence_days");
		assertThat(exist("1 May 2019", "30 April 2019").errors()).singleElement()
			.asString()
			.contains("on or after the day it was established, 1 May 2019");
	}

	private void set(String from, String to) {
		this.database
			.sql("update post set established_on = cast(? as date), abolished_on = cast(? as date) where id = ?")
			.params(from, to, this.post.id())
			.update();
	}

	private Page exist(String from, String to) {
		return this.keeper.form("/manage/posts/%s/edit".formatted(this.post.id()))
			.fill("establishedOn", from)
			.fill("abolishedOn", to)
			.submit();
	}

	private Page appoint(String from, String to) {
		UUID post = this.post.id();
		return this.keeper.form("/manage/appointments/new?post=%s&person=%s".formatted(post, this.person.id()))
			.fill("days.startsOn", from)
			.fill("days.endsOn", to)
			.submit();
	}

	private boolean listed(String day) {
		String word = this.post.title().replace("Head of ", "");
		return this.pages.get("/posts?q=%s&on=%s".formatted(word, day)).text().contains("1 post");
	}

}
