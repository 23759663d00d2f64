package org.remit.people.designations;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Register;
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

@RemitTest
class DesignationPagesTests {

	private static final String LIST = "/manage/designations";

	private final Pages pages;

	private final Register register;

	private final Visitor keeper;

	private final JdbcClient database;

	private Post post;

	private Person holder;

	DesignationPagesTests(Pages pages, People people, Posts posts, Appointments appointments, JdbcClient database) {
		this.pages = pages;
		this.register = new Register(people, posts, appointments);
		this.keeper = pages.as("democratic");
		this.database = database;
	}

	@BeforeEach
	void appointSomebody() {
		this.post = this.register.post();
		this.holder = this.register.person();
		this.register.appoint(this.post, this.holder, "1911-01-01", "1915-12-31");
	}

	@AfterEach
	void leaveTheYearToTheNextTest() {
		this.database.sql("delete from designation where starts_on < '1920-01-01'").update();
	}

	@Test
	void designateAPostFoundByItsTitle() {
		Page choice = this.keeper.get(LIST + "?on=1912-06-01").click("Designate a post as Section 151 officer");
		Form form = choice.form().fill("q", this.post.title()).submit().click(this.post.title()).form();
		assertThat(form.value("kind")).isEqualTo("SECTION_151");
		Page done = form.fill("days.startsOn", "1/1/1912").fill("days.endsOn", "31/12/1912").submit();
		assertThat(done.heading()).isEqualTo(this.post.title());
		assertThat(done.text()).contains("Section 151 officer 1 January 1912 to 31 December 1912");
		assertThat(this.keeper.get(LIST + "?on=1912-12-31").text())
			.contains("section 151 %s %s".formatted(this.post.title(), this.holder.fullName()));
		assertThat(this.keeper.get(LIST + "?on=1913-01-01").text()).contains("section 151 No post");
	}

	@Test
	void tellThePublicWhoAnswersAndWhoSupportsThem() {
		designate(this.post, "It answers for it").submit();
		Post helping = this.register.post();
		this.register.appoint(helping, this.register.person(), "1911-01-01", "1915-12-31");
		designate(helping, "It supports the post that answers for it").submit();
		Page page = this.pages.get("/posts/" + this.post.slug() + "?on=1912-06-01");
		assertThat(page.text()).contains("Section 151 officer (Local Government Act 1972, section 151)",
				"Supported by " + helping.title());
		assertThat(page.click(helping.title()).text()).contains("Supports the section 151 officer",
				"which is " + this.post.title());
		assertThat(this.pages.get("/posts/" + this.post.slug() + "?on=1913-01-01").text())
			.doesNotContain("Section 151 officer");
	}

	@Test
	void endAndStrikeOut() {
		Page made = designate(this.post, "It supports the post that answers for it").fill("days.endsOn", "").submit();
		Page ended = made.click("End the designation as Section 151 officer")
			.form()
			.fill("endsOn", "30/6/1912")
			.submit();
		assertThat(ended.text()).contains("1 January 1912 to 30 June 1912");
		Page mistake = ended.click("Change the designation as Section 151 officer").click("Strike it out");
		assertThat(mistake.form().submit().errors()).containsExactly("Enter what was wrong");
		assertThat(mistake.form().fill("reason", "Another post").submit().text()).doesNotContain("Designations of this")
			.contains("Another post");
	}

	@Test
	void tellWhichDesignationStandsInTheWay() {
		designate(this.post, "It answers for it").submit();
		Page refused = designate(this.register.post(), "It answers for it").submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).singleElement()
			.asString()
			.contains(this.post.title() + " is the section 151 officer");
	}

	@Test
	void showBothVersionsToWhoWasOvertaken() {
		Page made = designate(this.post, "It answers for it").submit();
		Form mine = made.click("Change the designation as Section 151 officer").form().fill("days.endsOn", "1/5/1912");
		made.click("Change the designation as Section 151 officer").form().fill("days.endsOn", "1/6/1912").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("Yours 1 May 1912 Theirs, saved now 1 June 1912");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "kind|TOWN_CRIER|Choose one", "kind||Choose the designation", "supporting|perhaps|Choose one",
					"days.startsOn||Enter the first day", "days.startsOn|31/2/1912|real date",
					"days.endsOn|31/12/1911|on or after the first day", "post||Choose the post", "post|x|Choose one",
					"post|00000000-0000-0000-0000-000000000000|Choose a post",
					"decision.link|javascript:alert(1)|web address", "version|x|whole number" })
	void refuseHostileValuesInWords(String field, String value, String words) {
		Page page = designate(this.post, "It answers for it").tamper(field, (value != null) ? value : "").submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(String.join(" ", page.errors())).contains(words);
	}

	@Test
	void areReadByOfficersAndChangedByDemocraticServices() {
		assertThat(this.pages.as("officer").get(LIST).status()).isEqualTo(200);
		assertThat(this.pages.as("officer").get(LIST).text()).doesNotContain("Designate a post");
		assertThat(this.pages.as("officer").get(LIST + "/new?post=" + this.post.id()).status()).isEqualTo(403);
		assertThat(this.pages.as("member").get(LIST).status()).isEqualTo(403);
		assertThat(this.keeper.get(LIST + "/new").status()).isEqualTo(400);
		assertThat(this.keeper.get(LIST + "/post?kind=TOWN_CRIER").status()).isEqualTo(400);
	}

	private Form designate(Post to, String part) {
		return this.keeper.form(LIST + "/new?post=" + to.id() + "&kind=SECTION_151")
			.choose("supporting", part)
			.fill("days.startsOn", "1/1/1912")
			.fill("days.endsOn", "31/12/1912")
			.fill("announcedOn", "1/1/1912");
	}

}
