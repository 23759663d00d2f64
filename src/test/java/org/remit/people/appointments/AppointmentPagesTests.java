package org.remit.people.appointments;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class AppointmentPagesTests {

	private static final String SEND = "/manage/appointments";

	private final Pages pages;

	private final SettableClock clock;

	private final Register register;

	private final Visitor keeper;

	private Post post;

	private Person person;

	AppointmentPagesTests(Pages pages, People people, Posts posts, Appointments appointments, SettableClock clock) {
		this.pages = pages;
		this.clock = clock;
		this.register = new Register(people, posts, appointments);
		this.keeper = pages.as("democratic");
	}

	@BeforeEach
	void makeAVacantPost() {
		this.post = this.register.post();
		this.person = this.register.person();
	}

	@Test
	void leadFromThePostOverASearchToTheAppointment() {
		Page search = this.keeper.get("/manage/posts/" + this.post.id()).click("Appoint somebody");
		Page found = search.form().fill("q", this.person.slug()).submit();
		Page form = found.click(this.person.sortedName());
		assertThat(form.heading()).isEqualTo("Appoint " + this.person.fullName());
		assertThat(form.form(SEND).value("announcedOn")).isEqualTo(Day.write(this.clock.today()));
		Page done = form.form(SEND).fill("days.startsOn", "4/9/19").fill("decision.reference", "CAB/2019/14").submit();
		assertThat(done.address()).isEqualTo("/manage/posts/" + this.post.id());
		assertThat(done.text()).contains(this.person.fullName())
			.contains("from 4 September 2019")
			.contains("CAB/2019/14");
		assertThat(this.pages.get("/posts/" + this.post.slug()).text()).contains("From 4 September 2019");
	}

	@Test
	void leadFromThePersonOverASearchToTheAppointment() {
		Page search = this.keeper.get("/manage/people/" + this.person.id()).click("Appoint to a post");
		Page form = search.form().fill("q", this.post.slug()).submit().click(this.post.title());
		assertThat(form.text()).startsWith(this.post.title() + " Appoint " + this.person.fullName());
	}

	@Test
	void makeOneAppointmentOfADoubleClick() {
		Form form = filledIn();
		assertThat(form.submit().status()).isEqualTo(200);
		Page again = form.submit();
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.texts("tbody tr")).hasSize(1);
	}

	@Test
	void nameWhoHoldsThePostBesideTheField() {
		this.register.appoint(this.post, this.person, "2015-05-20", "2019-09-04");
		Person other = this.register.person();
		Page page = form(other).fill("days.startsOn", "4 September 2019")
			.fill("days.endsOn", "5 September 2020")
			.submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts("[id='days.startsOn-error']")).singleElement()
			.asString()
			.contains(this.person.fullName())
			.contains("20 May 2015 to 4 September 2019");
		assertThat(page.form(SEND).value("days.endsOn")).isEqualTo("5 September 2020");
		assertThat(page.form(SEND).fill("days.startsOn", "5 September 2019").submit().status()).isEqualTo(200);
	}

	@Test
	void endAnAppointment() {
		this.register.appoint(this.post, this.person, "2015-05-20", null);
		String link = "End the appointment of %s to %s".formatted(this.person.fullName(), this.post.title());
		Form form = this.keeper.get("/manage/posts/" + this.post.id()).click(link).form();
		Page refused = form.submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("Enter the last day", "Choose the reason");
		Page early = refused.form().fill("endsOn", "19/5/2015").fill("endReason", "Resigned").submit();
		assertThat(early.texts("#endsOn-error")).singleElement().asString().contains("on or after the first day");
		Page done = early.form().fill("endsOn", "30/6/2017").submit();
		assertThat(done.text()).contains("Vacant since 1 July 2017 Earlier")
			.contains("20 May 2015 to 30 June 2017, resigned");
	}

	@Test
	void correctAnAppointment() {
		Appointment one = this.register.appoint(this.post, this.person, "2015-05-20", "2019-05-24");
		Page done = edit(one).fill("days.startsOn", "21 May 2015").choose("basis", "Interim").submit();
		assertThat(done.text()).contains("21 May 2015 to 24 May 2019").contains("(interim)");
		assertThat(done.text()).contains("until now " + this.person.fullName() + ", substantive, 20 May 2015");
	}

	@Test
	void strikeOutWhatNeverWas() {
		Appointment one = this.register.appoint(this.post, this.person, "2015-05-20", null);
		Form form = this.keeper.get("/manage/appointments/" + one.id() + "/edit").click("Strike it out").form();
		Page refused = form.submit();
		assertThat(refused.errors()).containsExactly("Enter what was wrong");
		Page done = refused.form().fill("reason", "Another Antony").submit();
		assertThat(done.text()).contains("Today Vacant")
			.contains("from 20 May 2015, announced on 20 May 2015. Another");
		assertThat(done.texts("tbody tr")).isEmpty();
		assertThat(this.pages.get("/posts/" + this.post.slug()).text()).doesNotContain(this.person.fullName());
		assertThat(this.pages.get("/people/" + this.person.slug()).status()).isEqualTo(404);
		assertThat(this.keeper.get("/manage/appointments/" + one.id() + "/edit").status()).isEqualTo(404);
		this.register.appoint(this.post, this.person, "2015-05-20", null);
	}

	@Test
	void keepThePersonAndThePostWhateverIsSent() {
		Appointment one = this.register.appoint(this.post, this.person, "2015-05-20", "2019-05-24");
		edit(one).tamper("post", this.register.post().id().toString())
			.tamper("person", this.register.person().id().toString())
			.tamper("id", UUID.randomUUID().toString())
			.submit();
		Appointment after = this.register.appointments().find(one.id()).orElseThrow();
		assertThat(after.post().id()).isEqualTo(this.post.id());
		assertThat(after.person().id()).isEqualTo(this.person.id());
	}

	@Test
	void showBothVersionsToWhoWasOvertaken() {
		Appointment one = this.register.appoint(this.post, this.person, "2015-05-20", null);
		Form mine = edit(one).fill("days.startsOn", "1 June 2015");
		Form end = this.keeper.form("/manage/appointments/" + one.id() + "/end")
			.fill("endsOn", "1 June 2016")
			.fill("endReason", "Resigned");
		edit(one).fill("days.startsOn", "2 June 2015").submit();
		assertThat(end.submit().status()).isEqualTo(409);
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("Yours 1 June 2015 Theirs, saved now 2 June 2015");
		assertThat(conflict.form(SEND + "/" + one.id()).submit().text()).contains("from 1 June 2015");
	}

	@Test
	void areForDemocraticServicesOnly() {
		Appointment one = this.register.appoint(this.post, this.person, "2015-05-20", null);
		for (String path : new String[] { "/new?post=" + this.post.id(), "/person?post=" + this.post.id(),
				"/post?person=" + this.person.id(), "/" + one.id() + "/edit", "/" + one.id() + "/end",
				"/" + one.id() + "/mistake" }) {
			assertThat(this.pages.as("officer").get(SEND + path).status()).isEqualTo(403);
			assertThat(this.pages.as("member").get(SEND + path).status()).isEqualTo(403);
			assertThat(this.pages.get(SEND + path).address()).isEqualTo("/sign-in");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/new", "/new?post=x", "/person", "/post?person=1", "/x/edit" })
	void refuseAddressesThatCannotBe(String path) {
		assertThat(this.keeper.get(SEND + path).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/new?post=ID&person=ID", "/person?post=ID", "/post?person=ID", "/ID/edit", "/ID/end",
			"/ID/mistake" })
	void areNotThereForUnknownIds(String path) {
		assertThat(this.keeper.get(SEND + path.replace("ID", UUID.randomUUID().toString())).status()).isEqualTo(404);
	}

	private Form filledIn() {
		return form(this.person).fill("days.startsOn", "4 September 2019");
	}

	private Form form(Person whom) {
		return this.keeper.get("/manage/appointments/new?post=%s&person=%s".formatted(this.post.id(), whom.id()))
			.form(SEND);
	}

	private Form edit(Appointment appointment) {
		return this.keeper.form("/manage/appointments/" + appointment.id() + "/edit");
	}

}
