package org.remit.people.appointments;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

/** What the form about an appointment refuses, and how it says so. */
@RemitTest
class AppointmentFormTests {

	private final Register register;

	private final Visitor keeper;

	private Post post;

	private Person person;

	AppointmentFormTests(Pages pages, People people, Posts posts, Appointments appointments) {
		this.register = new Register(people, posts, appointments);
		this.keeper = pages.as("democratic");
	}

	@BeforeEach
	void makeAVacantPost() {
		this.post = this.register.post();
		this.person = this.register.person();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "days.startsOn||Enter the first day",
			"days.startsOn|31/2/2019|Enter a real date", "days.startsOn|1/1/99999|Enter a real date",
			"days.startsOn|4 September 1799|Enter a real date", "days.startsOn|a\u0000|Enter a real date",
			"days.endsOn|1/1/2001|on or after the first day, 4 September 2019", "announcedOn|never|Enter a real date",
			"basis|KING|Choose one", "basis||Choose how they hold the post",
			"decision.link|javascript:alert(1)|starts with https://", "decision.link|https://x y|starts with https://",
			"decision.link|//evil.example|starts with https://", "decision.reference|LONG|120 characters or fewer",
			"post|x|Choose one", "post||Choose the post", "person||Choose the person", "id||Open the empty form again",
			"ending.endReason|RESIGNED|leave the reason", "version|1e9|whole number" })
	void refuseHostileValuesInWords(String field, String value, String words) {
		String sent = (value != null) ? value.replace("LONG", "x".repeat(1_000_000)) : "";
		Page page = filledIn().tamper(field, sent).submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(String.join(" ", page.errors())).contains(words);
		assertThat(this.keeper.get("/manage/posts/" + this.post.id()).texts("tbody tr")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "post", "person" })
	void refuseIdsOfNobody(String field) {
		Page page = filledIn().tamper(field, UUID.randomUUID().toString()).submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).singleElement().asString().contains("from the list");
	}

	@Test
	void linkSafelyToTheDecision() {
		Page done = filledIn().fill("decision.link", "https://democracy.example.gov.uk/d?id=1&x=\u003c").submit();
		assertThat(done.status()).isEqualTo(422);
		Page saved = filledIn().fill("decision.link", "https://democracy.example.gov.uk/d?id=1&x=2").submit();
		assertThat(saved.document().select("a[href='https://democracy.example.gov.uk/d?id=1&x=2']").text())
			.isEqualTo("Decision");
	}

	@Test
	void tellEverythingAtOnceAlsoWhereOneFieldCannotBeRead() {
		Page page = filledIn().fill("days.startsOn", "")
			.fill("decision.link", "javascript:alert(1)")
			.fill("announcedOn", "never")
			.tamper("version", "1e9")
			.submit();
		assertThat(page.errors()).containsExactly("Enter the first day of the appointment",
				"Enter a real date, like 4 September 2019", "Enter a web address that starts with https:// or http://",
				"Enter a whole number, like 3");
		assertThat(page.form("/manage/appointments").value("decision.link")).isEqualTo("javascript:alert(1)");
	}

	private Form filledIn() {
		return this.keeper.get("/manage/appointments/new?post=%s&person=%s".formatted(this.post.id(), this.person.id()))
			.form("/manage/appointments")
			.fill("days.startsOn", "4 September 2019");
	}

}
