package org.remit.people.posts;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.data.domain.PageRequest;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.AppointmentEnd;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.EndReason;
import org.remit.people.appointments.Register;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class PostPagesTests {

	private static final String NEW = "/manage/posts/new";

	private final Pages pages;

	private final Posts posts;

	private final Register register;

	private final Visitor keeper;

	private final String word = Register.word();

	PostPagesTests(Pages pages, People people, Posts posts, Appointments appointments) {
		this.pages = pages;
		this.posts = posts;
		this.register = new Register(people, posts, appointments);
		this.keeper = pages.as("democratic");
	}

	@Test
	void addAPostThatNobodyHoldsYet() {
		Page page = filledIn().submit();
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.heading()).isEqualTo("Director of " + this.word);
		assertThat(page.text()).contains("One person at a time").contains("Vacant");
		assertThat(this.keeper.get("/manage/posts?q=" + this.word).text()).contains("Statutory officer Vacant");
		assertThat(this.pages.get("/posts?q=" + this.word).text()).contains("1 post").contains("Vacant");
		assertThat(this.pages.get("/posts/director-of-" + this.word.toLowerCase()).text()).contains("Vacant");
	}

	@Test
	void makeOnePostOfADoubleClick() {
		Form form = filledIn();
		assertThat(form.submit().address()).isEqualTo(form.submit().address());
		assertThat(this.posts.search(this.word, PageRequest.of(0, 50))).hasSize(1);
	}

	@Test
	void leadFromAnOldAddressToTheNewOne() {
		String edit = filledIn().submit().address() + "/edit";
		String old = "/posts/director-of-" + this.word.toLowerCase();
		this.keeper.form(edit).fill("title", "Chief of " + this.word).submit();
		Page moved = this.pages.visitor().open(old);
		assertThat(moved.status()).isEqualTo(301);
		assertThat(moved.header("Location")).isEqualTo("/posts/chief-of-" + this.word.toLowerCase());
		assertThat(this.pages.get(old).heading()).isEqualTo("Chief of " + this.word);
	}

	@Test
	void tellWhyASharedPostCannotBecomeSole() {
		Post post = this.register.shared();
		Person one = this.register.person();
		this.register.appoint(post, one, "2018-04-02", null);
		this.register.appoint(post, this.register.person(), "2018-04-02", null);
		Page page = this.keeper.form("/manage/posts/" + post.id() + "/edit")
			.choose("soleHolder", "One person")
			.submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).singleElement().asString().contains(one.fullName()).contains("from 2 April 2018");
	}

	@Test
	void showBothVersionsToWhoWasOvertaken() {
		String edit = filledIn().submit().address() + "/edit";
		Form mine = this.keeper.form(edit).fill("title", "Mine " + this.word);
		this.keeper.form(edit).fill("title", "Theirs " + this.word).submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text())
			.contains("Yours Mine %s Theirs, saved now Theirs %s".formatted(this.word, this.word));
		assertThat(conflict.form(edit.replace("/edit", "")).submit().heading()).isEqualTo("Mine " + this.word);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "title|a\u0000b|can't be shown", "title||Enter the title of the post",
					"title|LONG|160 characters or fewer", "kind|QUEEN|Choose one", "kind||Choose what kind",
					"soleHolder|perhaps|Choose one", "soleHolder||Choose whether one person", "shown|maybe|Choose one",
					"shown||Choose who can see", "id|x|Choose one", "version|99999999999|whole number" })
	void refuseHostileValuesInWords(String field, String value, String words) {
		String sent = (value != null) ? value.replace("LONG", "x".repeat(1_000_000)) : "";
		Page page = filledIn().tamper(field, sent).submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(String.join(" ", page.errors())).contains(words);
		assertThat(this.posts.search(this.word, PageRequest.of(0, 50))).isEmpty();
	}

	@Test
	void showPastHoldersNewestFirstAndWhoCovers() {
		Post post = this.register.post();
		Person first = this.register.person();
		Person second = this.register.person();
		Person holder = this.register.person();
		Person cover = this.register.person();
		this.register.appoint(post, first, "2011-05-05", "2015-05-19");
		this.register.appoint(post, second, "2015-05-20", "2019-05-24");
		this.register.appoint(post, holder, "2019-05-25", null);
		this.register.cover(post, cover, "2020-01-01", null);
		Page page = this.pages.get("/posts/" + post.slug());
		assertThat(page.texts("main li")).containsExactly(holder.fullName() + " From 25 May 2019",
				cover.fullName() + " (acting) From 1 January 2020", second.fullName() + " 20 May 2015 to 24 May 2019",
				first.fullName() + " 5 May 2011 to 19 May 2015");
		assertThat(page.text()).doesNotContain("Vacant");
		assertThat(this.pages.get("/people/" + first.slug()).text()).contains("Posts and seats now None.")
			.contains("Posts held earlier " + post.title() + " 5 May 2011 to 19 May 2015");
	}

	@Test
	void callAPostVacantThatIsOnlyCovered() {
		Post post = this.register.post();
		Person cover = this.register.person();
		this.register.cover(post, cover, "2020-01-01", null);
		String words = "Vacant, covered by " + cover.fullName() + " (acting)";
		assertThat(this.pages.get("/posts?q=" + post.slug()).text()).contains(words);
		assertThat(this.keeper.get("/manage/posts?q=" + post.slug()).text()).contains(words);
		assertThat(this.pages.get("/posts/" + post.slug()).text())
			.contains("now Vacant " + cover.fullName() + " (acting)");
	}

	@Test
	void keepReasonsForAnEndFromThePublic() {
		Post post = this.register.post();
		Person person = this.register.person();
		Appointment one = this.register.appoint(post, person, "2011-05-05", null);
		this.register.appointments()
			.end(Register.KEEPER, one.id(), new AppointmentEnd(Register.day("2015-05-05"), EndReason.RESIGNED,
					Register.day("2015-05-05"), one.version()));
		assertThat(this.pages.get("/posts/" + post.slug()).text()).doesNotContainIgnoringCase("resigned");
		assertThat(this.pages.get("/people/" + person.slug()).text()).doesNotContainIgnoringCase("resigned");
		assertThat(this.keeper.get("/manage/posts/" + post.id()).text()).contains("to 5 May 2015, resigned");
	}

	@Test
	void letOfficersReadAndNobodyElse() {
		String address = filledIn().submit().address();
		for (String path : List.of("/manage/posts", address)) {
			assertThat(this.pages.as("officer").get(path).status()).isEqualTo(200);
			assertThat(this.pages.as("member").get(path).status()).isEqualTo(403);
			assertThat(this.pages.get(path).address()).isEqualTo("/sign-in");
		}
		assertThat(this.pages.as("officer").get(address).texts("a.govuk-button")).isEmpty();
		assertThat(this.pages.as("officer").get(NEW).status()).isEqualTo(403);
		assertThat(this.pages.as("officer").get(address + "/edit").status()).isEqualTo(403);
	}

	@Test
	void areNotThereForUnknownIdsAndAddresses() {
		assertThat(this.keeper.get("/manage/posts/" + UUID.randomUUID()).status()).isEqualTo(404);
		assertThat(this.pages.get("/posts/nobody-ever").status()).isEqualTo(404);
		assertThat(this.pages.get("/people/nobody-ever").status()).isEqualTo(404);
		assertThat(this.pages.get("/people/" + "x".repeat(3000)).status()).isEqualTo(404);
	}

	private Form filledIn() {
		return this.keeper.form(NEW).fill("title", "Director of " + this.word).choose("kind", "Statutory officer");
	}

}
