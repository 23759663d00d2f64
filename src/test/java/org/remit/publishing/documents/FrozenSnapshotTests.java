package org.remit.publishing.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.people.appointments.AppointmentForm;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.council.Council;
import org.remit.platform.council.CouncilSettings;
import org.remit.platform.council.Councils;
import org.remit.platform.time.Decision;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.State;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What was published stays as it was printed, whatever becomes of what it names. */
@RemitTest
class FrozenSnapshotTests {

	private static final Actor KEEPER = TestPortfolios.AUTHOR;

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final People people;

	private final Posts posts;

	private final Appointments appointments;

	private final Councils councils;

	private final Documents documents;

	private final Standings standings;

	private final DailyLook daily;

	FrozenSnapshotTests(Pages pages, TestPortfolios portfolios, People people, Posts posts, Appointments appointments,
			Councils councils, Documents documents, Standings standings, DailyLook daily) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.people = people;
		this.posts = posts;
		this.appointments = appointments;
		this.councils = councils;
		this.documents = documents;
		this.standings = standings;
		this.daily = daily;
	}

	@Test
	void namesTheHolderOfItsDay() {
		Post post = aPost();
		Person first = holder(post, "2019-05-07", "2024-05-06");
		Person second = holder(post, "2024-05-07", null);
		LocalDate day = LocalDate.of(2024, 5, 6);
		UUID id = this.portfolios.addOn(day, (typed) -> typed.holder(post.id()));
		this.portfolios.on(day, () -> this.portfolios.publish(id));
		assertThat(live(id).texts("article")).singleElement()
			.asString()
			.contains("Portfolio Holder: " + first.fullName())
			.doesNotContain(second.fullName());
		assertThat(live(id).text()).contains("by the register of posts " + second.fullName());
		assertThat(this.portfolios.standing(id).state()).isEqualTo(State.DRAFT_DIFFERS);
		this.portfolios.publish(id);
		assertThat(live(id).text()).contains("Portfolio Holder: " + second.fullName());
		assertThat(this.pages.get(this.portfolios.address(id) + "/editions/1").text()).contains(first.fullName())
			.doesNotContain(second.fullName());
	}

	/** Nobody writes on the day on which a holder changes, and the draft says another. */
	@Test
	void differsInListsFromADraftThatChangedByItself() {
		Post post = aPost();
		holder(post, "2019-05-07", "2024-05-06");
		holder(post, "2024-05-07", null);
		LocalDate day = LocalDate.of(2024, 5, 6);
		UUID id = this.portfolios.addOn(day, (typed) -> typed.holder(post.id()));
		this.portfolios.on(day, () -> this.portfolios.publish(id));
		assertThat(stateInLists(id)).isEqualTo(State.PUBLISHED);
		this.daily.look();
		assertThat(stateInLists(id)).isEqualTo(State.DRAFT_DIFFERS);
	}

	@Test
	void namesPeopleAsTheyWereCalled() {
		Post post = aPost();
		Person person = holder(post, "2019-05-07", null);
		UUID id = this.portfolios.addPublished((typed) -> typed.holder(post.id()));
		String before = person.fullName();
		this.people.change(KEEPER, person.id(), new PersonForm(person.id(), PersonKind.MEMBER, "Alderman", "Renamed",
				person.familyName(), "", person.version()));
		assertThat(live(id).text()).contains(before).doesNotContain("Renamed");
		assertThat(live(id).click(before).heading()).contains("Renamed");
	}

	@Test
	void namesPostsAsTheyWereCalled() {
		Post post = aPost();
		UUID id = this.portfolios.addPublished((typed) -> typed.officers(post.id()));
		this.posts.change(KEEPER, post.id(), new PostForm(post.id(), "Renamed " + post.title().substring(8),
				post.kind(), true, true, post.version()));
		for (String form : List.of("", "/editions/1", ".json")) {
			assertThat(this.pages.get(this.portfolios.address(id) + form).source()).contains(post.title())
				.doesNotContain("Renamed");
		}
		assertThat(this.pages.as("officer").get(TestPortfolios.at(id, "preview")).text()).contains("Renamed");
	}

	@Test
	void speaksInTheWordsThatTheCouncilUsed() {
		UUID id = this.portfolios.addPublished();
		changeWords("Cabinet Brief", "Brief Holder");
		try {
			assertThat(live(id).text()).contains("Executive Portfolio:", "Portfolio Holder: Vacant")
				.doesNotContain("Cabinet Brief", "Brief Holder");
			assertThat(this.portfolios.standing(id).state()).isEqualTo(State.DRAFT_DIFFERS);
		}
		finally {
			changeWords("Executive Portfolio", "Portfolio Holder");
		}
		assertThat(this.portfolios.standing(id).state()).isEqualTo(State.PUBLISHED);
	}

	/** Also reviewers see what was submitted, not what became of it. */
	@Test
	void isTakenWhenItIsSubmitted() {
		Post post = aPost();
		Person first = holder(post, "2019-05-07", "2024-05-06");
		Person second = holder(post, "2024-05-07", null);
		LocalDate day = LocalDate.of(2024, 5, 6);
		UUID id = this.portfolios.addOn(day, (typed) -> typed.holder(post.id()));
		this.portfolios.on(day, () -> this.portfolios.submit(id));
		assertThat(this.pages.as("democratic").get(TestPortfolios.at(id, "approval")).text())
			.contains(first.fullName(), "The draft has been changed since")
			.doesNotContain(second.fullName());
	}

	private Post aPost() {
		return this.posts.add(KEEPER,
				new PostForm(UUID.randomUUID(), "Head of " + UUID.randomUUID(), PostKind.EXECUTIVE, true, true, null));
	}

	private Person holder(Post post, String from, String to) {
		Person person = this.people.add(KEEPER, new PersonForm(UUID.randomUUID(), PersonKind.MEMBER, "Councillor",
				"Test", "Holder-" + UUID.randomUUID().toString().substring(0, 8), "", null));
		LocalDate start = LocalDate.parse(from);
		this.appointments.appoint(KEEPER,
				new AppointmentForm(UUID.randomUUID(), post.id(), person.id(),
						new AppointmentForm.Days(start, (to != null) ? LocalDate.parse(to) : null, null),
						Basis.SUBSTANTIVE, start, AppointmentForm.Ending.NONE, Decision.NONE, null));
		return person;
	}

	private State stateInLists(UUID id) {
		return this.standings.of(List.of(this.documents.get(id))).get(0).state();
	}

	private Page live(UUID id) {
		return this.pages.get(this.portfolios.address(id));
	}

	private void changeWords(String portfolio, String holder) {
		Council council = this.councils.current();
		this.councils.change(TestPortfolios.ADMINISTRATOR,
				new CouncilSettings(council.name(), council.jurisdiction(), portfolio, holder,
						council.leadOfficerWord(), council.contactName(), council.contactEmail(),
						council.contactPhone(), council.smallNumberThreshold(), council.version()));
	}

}
