package org.remit.people.posts;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Register;
import org.remit.people.people.People;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RemitTest
class PostLineTests {

	private final Pages pages;

	private final JdbcClient database;

	private final Visitor keeper;

	private final Post director;

	private final Post chief;

	private final Register register;

	PostLineTests(Pages pages, JdbcClient database, People people, Posts posts, Appointments appointments) {
		this.pages = pages;
		this.database = database;
		this.keeper = pages.as("democratic");
		this.register = new Register(people, posts, appointments);
		this.director = this.register.post();
		this.chief = this.register.post();
	}

	@Test
	void showTheSuperiorAndThePostsBelowOnTheDaysOfTheLineOnly() {
		Page saved = form(this.director, this.chief, "1 May 2020", "31 May 2021").submit();
		assertThat(saved.text()).contains(this.chief.title() + ", 1 May 2020 to 31 May 2021");
		assertThat(publicPage(this.director, "2020-05-01")).contains("Answers to " + this.chief.title());
		assertThat(publicPage(this.chief, "2021-05-31")).contains("answer to it " + this.director.title());
		assertThat(publicPage(this.director, "2020-04-30")).doesNotContain("Answers to");
		assertThat(publicPage(this.chief, "2021-06-01")).doesNotContain("answer to it");
	}

	@Test
	void refuseTwoSuperiorsAtOnceAndKeepWhatWasTyped() {
		form(this.director, this.chief, "1 May 2020", "").submit();
		Page refused = form(this.director, this.register.post(), "2 May 2021", "").submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors())
			.containsExactly("It answers to %s in that time (from 1 May 2020). End or change that first"
				.formatted(this.chief.title()));
		assertThat(refused.form().value("startsOn")).isEqualTo("2 May 2021");
	}

	@Test
	void refuseACircleHoweverLong() {
		Post head = this.register.post();
		form(this.director, this.chief, "1 May 2020", "").submit();
		form(head, this.director, "1 May 2020", "").submit();
		Page refused = form(this.chief, head, "1 May 2022", "").submit();
		assertThat(refused.errors()).singleElement().asString().contains("itself answers to " + this.chief.title());
		assertThat(form(this.chief, head, "1 May 2010", "30 April 2020").submit().status()).isEqualTo(200);
	}

	@Test
	void strikeOutWhatNeverWas() {
		Page saved = form(this.director, this.chief, "1 May 2020", "").submit();
		Page gone = saved.click("strike out that it answers to " + this.chief.title())
			.form()
			.fill("reason", "Wrong director")
			.submit();
		assertThat(gone.text()).contains("Not recorded.").contains("Wrong director");
		assertThat(publicPage(this.director, "2020-05-01")).doesNotContain("Answers to");
	}

	@ParameterizedTest
	@CsvSource({ "post_line_one_superior,2021-01-01,,false", "post_line_to_another,2010-01-01,2010-12-31,true",
			"post_line_ends_after_start,2010-01-02,2010-01-01,false", "post_line_days,1799-12-31,1799-12-31,false" })
	void areKeptStraightByTheDatabase(String constraint, String from, String to, boolean itself) {
		form(this.director, this.chief, "1 May 2020", "").submit();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> insert(itself ? this.director : this.chief, from, to))
			.withMessageContaining(constraint);
	}

	private void insert(Post superior, String from, String to) {
		this.database.sql("""
				insert into post_line (id, post_id, superior_id, starts_on, ends_on, version)
				values (?, ?, ?, cast(? as date), cast(? as date), 0)""")
			.params(UUID.randomUUID(), this.director.id(), superior.id(), from, to)
			.update();
	}

	private Form form(Post post, Post superior, String from, String to) {
		return this.keeper.form("/manage/posts/%s/reporting-lines/new".formatted(post.id()))
			.fill("superior", superior.id().toString())
			.fill("startsOn", from)
			.fill("endsOn", to);
	}

	private String publicPage(Post post, String day) {
		return this.pages.get("/posts/%s?on=%s".formatted(post.slug(), day)).text();
	}

}
