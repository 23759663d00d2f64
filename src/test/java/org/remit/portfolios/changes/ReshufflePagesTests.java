package org.remit.portfolios.changes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.portfolios.reshuffles.Council;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.Reshuffles;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Democratic services prepare, check, apply and undo in the browser. */
@RemitTest
class ReshufflePagesTests {

	private static final String ALL = "/manage/reshuffles";

	private final Pages pages;

	private final Council council;

	private final Visitor keeper;

	private Post post;

	private Appointment present;

	private Person next;

	private Reshuffle set;

	ReshufflePagesTests(Pages pages, People people, Posts posts, Appointments appointments, Reshuffles reshuffles,
			Changes changes) {
		this.pages = pages;
		this.council = new Council(people, posts, appointments, reshuffles, changes);
		this.keeper = pages.as("democratic");
	}

	@BeforeEach
	void prepareASet() {
		this.post = this.council.post();
		this.present = this.council.appoint(this.post, this.council.person(), "2015-05-20");
		this.next = this.council.person();
		this.set = this.council.prepare();
	}

	@Test
	void leadFromAnEmptySetToOneThatIsAppliedAndUndone() {
		Page set = this.keeper.get(at(""));
		Page posts = set.click("Add a change").form().fill("q", this.post.slug()).submit();
		Page people = posts.click("Appoint somebody: " + this.post.title());
		Page form = people.form().fill("q", this.next.slug()).submit().click(this.next.sortedName());
		assertThat(form.heading()).isEqualTo("Appoint %s to %s".formatted(this.next.fullName(), this.post.title()));
		Page added = form.form().submit();
		assertThat(added.texts("main ol li")).containsExactly(
				"End the appointment of %s to %s".formatted(this.present.person().fullName(), this.post.title()),
				"Appoint %s to %s".formatted(this.next.fullName(), this.post.title()));
		Page check = added.click("Check and apply");
		assertThat(check.texts("tr"))
			.contains("%s %s %s".formatted(this.post.title(), this.present.person().fullName(), this.next.fullName()));
		Page applied = check.form().submit("Apply all 2 changes");
		assertThat(applied.address()).isEqualTo(at(""));
		assertThat(applied.text()).contains("State Applied");
		assertThat(this.pages.get("/posts/" + this.post.slug()).text()).contains(this.next.fullName());
		Page undone = applied.click("Undo this reshuffle").form().submit();
		assertThat(undone.text()).contains("State Undone");
		assertThat(this.pages.get("/posts/" + this.post.slug()).text()).doesNotContain(this.next.fullName());
	}

	@Test
	void makeOneSetOfADoubleClick() {
		Form form = this.keeper.form(ALL + "/new").fill("title", "Twice").fill("takesEffectOn", "19/5/2027");
		Page made = form.submit();
		assertThat(made.heading()).isEqualTo("Twice");
		assertThat(form.submit().address()).isEqualTo(made.address());
		Page other = form.fill("title", "Another").submit();
		assertThat(other.status()).isEqualTo(409);
		assertThat(other.text()).contains("Yours Another Theirs, saved now Twice");
		assertThat(other.form().submit().heading()).isEqualTo("Another");
	}

	@Test
	void openTheEndOfAnAppointmentFromTheListAndFromTheSet() {
		Page form = this.keeper.get(at("/changes/new?kind=end&appointment=" + this.present.id()));
		String heading = "End the appointment of %s to %s".formatted(this.present.person().fullName(),
				this.post.title());
		assertThat(form.heading()).isEqualTo(heading);
		assertThat(form.form().submit().click(heading).heading()).isEqualTo(heading);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rubbish", "", "\u0000" })
	void answerAChangedListOfEndsWithoutAFault(String ends) {
		Form form = this.keeper
			.get(at("/changes/new?kind=appoint&post=%s&person=%s".formatted(this.post.id(), this.next.id())))
			.form();
		assertThat(form.tamper("ends", ends).submit().status()).isLessThan(500);
	}

	@Test
	void sayWhatIsWrongBesideTheField() {
		Page page = this.keeper.form(ALL + "/new").fill("announcedOn", "never").submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).contains("Enter a title", "Enter the day on which the changes take effect");
		Page far = page.form()
			.fill("title", "Far")
			.fill("takesEffectOn", "19 May 2097")
			.fill("announcedOn", "19 May 2027")
			.submit();
		assertThat(far.texts("#takesEffectOn-error")).singleElement().asString().contains("Enter a day before");
		Page early = far.form().fill("takesEffectOn", "1 January 1800").submit();
		assertThat(early.texts("#takesEffectOn-error")).singleElement().asString().contains("2 January 1800");
	}

	@Test
	void nameTheChangeThatCannotBeAppliedAndKeepTheButtonAway() {
		this.council.appoint(this.set, this.post, this.next);
		Page check = this.keeper.get(at("/check"));
		assertThat(check.text()).contains("Change 1: Appoint " + this.next.fullName())
			.contains(this.present.person().fullName() + " holds this post");
		assertThat(check.texts("main form")).isEmpty();
		Page change = check.click("Change 1: Appoint %s to %s".formatted(this.next.fullName(), this.post.title()));
		Page without = change.form(at("/changes/" + change.address().replaceAll(".*/", "") + "/removal")).submit();
		assertThat(without.text()).contains("No changes yet");
	}

	@Test
	void tellWhoAppliesWhatSomebodyElseChangedMeanwhile() {
		this.council.appoint(this.set, this.post, this.next, this.present);
		Form mine = this.keeper.form(at("/check"));
		this.council.appoint(this.set, this.council.post(), this.next);
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("Someone else changed this").contains("Apply all 3 changes");
		assertThat(conflict.form().submit().text()).contains("State Applied");
		assertThat(mine.submit().status()).isEqualTo(409);
	}

	@Test
	void showBothVersionsOfTheDetails() {
		Form mine = this.keeper.form(at("/edit")).fill("title", "Mine");
		this.keeper.form(at("/edit")).fill("title", "Theirs").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("Yours Mine Theirs, saved now Theirs");
		assertThat(conflict.form().submit().heading()).isEqualTo("Mine");
	}

	@Test
	void keepAppliedSetsAsTheyWere() {
		Change change = this.council.appoint(this.set, this.post, this.next, this.present);
		Form edit = this.keeper.get(at("/changes/" + change.id())).form(at("/changes/" + change.id()));
		Form another = this.keeper
			.get(at("/changes/new?kind=appoint&post=%s&person=%s".formatted(this.post.id(), this.next.id())))
			.form();
		Form details = this.keeper.form(at("/edit"));
		Form discard = this.keeper.form(at("/discard"));
		this.keeper.form(at("/check")).submit();
		assertThat(edit.submit().status()).isEqualTo(422);
		assertThat(another.submit().status()).isEqualTo(422);
		assertThat(details.submit().status()).isEqualTo(409);
		assertThat(discard.submit().status()).isEqualTo(409);
		assertThat(this.keeper.get(at("/changes/choose")).status()).isEqualTo(422);
		assertThat(this.keeper.get(at("/check")).address()).isEqualTo(at(""));
	}

	@Test
	void printWhatIsDecided() {
		this.council.appoint(this.set, this.post, this.next, this.present);
		Page sheet = this.keeper.get(at("/decision-sheet"));
		assertThat(sheet.text()).contains("Draft.").contains("With effect from 22 May 2019, decision MAY/1");
		assertThat(sheet.texts("tbody tr"))
			.contains("%s %s %s".formatted(this.post.title(), this.present.person().fullName(), this.next.fullName()));
	}

	@Test
	void throwAwayWhatWasNeverApplied() {
		this.council.appoint(this.set, this.post, this.next, this.present);
		Page gone = this.keeper.form(at("/discard")).submit();
		assertThat(gone.address()).isEqualTo(ALL);
		assertThat(this.keeper.get(at("")).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/edit", "/check", "/decision-sheet", "/discard", "/undo", "/changes/choose",
			"/changes/new?kind=end" })
	void areForDemocraticServicesOnly(String page) {
		assertThat(this.pages.as("officer").get(at(page)).status()).isEqualTo(403);
		assertThat(this.pages.get(at(page)).address()).isEqualTo("/sign-in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/changes/new", "/changes/new?kind=x", "/changes/new?kind=end",
			"/changes/new?kind=appoint&person=00000000-0000-0000-0000-000000000000", "/changes/new?kind=move",
			"/changes/new?kind=hand-over", "/changes/new?kind=leave", "/changes/person?kind=seat",
			"/changes/person?kind=move", "/changes/choose?of=x", "/changes/00000000-0000-0000-0000-000000000000" })
	void areNotThereForWhatIsNotInTheRegisters(String page) {
		assertThat(this.keeper.get(at(page)).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/changes/new?kind=appoint&post=x", "/changes/x", "/changes/choose?page=0" })
	void refuseAddressesThatCannotBe(String page) {
		assertThat(this.keeper.get(at(page)).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "posts", "portfolios", "functions", "seats" })
	void offerEveryRegister(String of) {
		assertThat(this.keeper.get(at("/changes/choose?of=" + of)).status()).isEqualTo(200);
		assertThat(this.keeper.get(at("/changes/choose?of=" + of + "&q=zzz%20%25")).text()).contains("Nothing found");
	}

	private String at(String page) {
		return ALL + "/" + this.set.id() + page;
	}

}
