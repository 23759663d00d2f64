package org.remit.duties.drafts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.duties.actions.FutureAction;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.people.posts.Post;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.duties.responsibilities.TestMatrices.AUTHOR;

/** The page of one row, and the forms that lead from it. */
@RemitTest
class ResponsibilityPagesTests {

	private static final LocalDate BEGUN = LocalDate.of(2024, 5, 20);

	private final TestMatrices test;

	private final Pages pages;

	private final SettableClock clock;

	private final Statistics statistics;

	private Post post;

	private Responsibility responsibility;

	ResponsibilityPagesTests(TestMatrices test, Pages pages, SettableClock clock, EntityManagerFactory factory) {
		this.test = test;
		this.pages = pages;
		this.clock = clock;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@BeforeEach
	void enterARow() {
		this.post = this.test.post("Keeper of the Bells " + UUID.randomUUID());
		UUID matrix = this.test.add(this.post);
		this.clock.on(BEGUN, () -> this.responsibility = this.test.row(matrix, "5.6", "To keep:\n- the bells",
				"Bells were hung", "Buy a rope"));
	}

	@Test
	void tellEverythingAboutARow() {
		Page page = this.pages.as("officer").get(address(this.responsibility));
		assertThat(page.heading()).isEqualTo("Responsibility 5.6");
		assertThat(page.texts("main > ul.govuk-list--bullet li, .govuk-list--bullet li")).contains("the bells");
		assertThat(page.texts("dt")).contains("Paragraph, as printed", "Provisions that are meant", "Held by");
		assertThat(page.text()).contains(this.post.title(), "From 20 May 2024", "Bells were hung", "Buy a rope",
				"A vacant post", "No evidence", "Nobody is named who sees to it");
		assertThat(page.document().select("a[href$='#row-" + this.responsibility.key() + "']")).hasSize(1);
		assertThat(page.texts(".remit-timeline__item")).singleElement().asString().contains("Planned", AUTHOR.name());
	}

	@Test
	void areReadByAllStaffAndChangedByThoseWhoWriteTheMatrix() {
		String taken = address(this.responsibility) + "/taken/"
				+ this.test.draft(this.responsibility).taken().get(0).id();
		String future = address(this.responsibility) + "/future/"
				+ this.test.draft(this.responsibility).future().get(0).id();
		Page read = this.pages.as("officer2").get(address(this.responsibility));
		assertThat(read.status()).isEqualTo(200);
		assertThat(read.document().select("main a[href*=/taken/], main a[href*=/future/], main a[href$=/end]"))
			.isEmpty();
		for (String form : List.of(taken, future, future + "/finish", address(this.responsibility) + "/taken/new",
				address(this.responsibility) + "/future/new", address(this.responsibility) + "/replacement",
				address(this.responsibility) + "/end")) {
			assertThat(this.pages.as("officer2").get(form).status()).as(form).isEqualTo(403);
			assertThat(this.pages.as("democratic").get(form).status()).as(form).isEqualTo(200);
		}
		assertThat(this.pages.as("member").get(address(this.responsibility)).status()).isEqualTo(403);
	}

	@Test
	void belongToOneMatrixEach() {
		UUID other = this.test.add(this.test.post("Ringer " + UUID.randomUUID()));
		String strange = "/manage/responsibilities/%s/rows/%s".formatted(other, this.responsibility.id());
		assertThat(this.pages.as("officer").get(strange).status()).isEqualTo(404);
		assertThat(this.pages.as("officer").get(strange + "/end").status()).isEqualTo(404);
		Responsibility second = this.test.row(this.responsibility.matrix().id(), "", "Another", "", "Sing");
		String crossed = address(this.responsibility) + "/future/" + this.test.draft(second).future().get(0).id();
		assertThat(this.pages.as("officer").get(crossed).status()).isEqualTo(404);
	}

	@Test
	void takeTheDayOfAnActionAndWhatShowsIt() {
		Form form = taken().fill("takenOn", "4 May 2025")
			.fill("evidence[0].title", "Minutes")
			.fill("evidence[0].link", "https://www.example.org/minutes")
			.fill("evidence[1].document", this.responsibility.matrix().id().toString());
		Page saved = form.submit("Save");
		assertThat(saved.address()).isEqualTo(address(this.responsibility));
		assertThat(saved.texts(".remit-action").get(0)).contains("4 May 2025", "Shown by Minutes",
				this.responsibility.matrix().title() + " (matrix of responsibilities)");
		assertThat(saved.document().select(".remit-action a[href='https://www.example.org/minutes']")).hasSize(1);
		assertThat(saved.text()).doesNotContain("No evidence");
	}

	@Test
	void printEvidenceThatIsNeitherADocumentNorABoard() {
		taken().fill("evidence[0].title", "Minutes of May").submit("Save");
		Page matrix = this.pages.as("officer").get("/manage/responsibilities/" + this.responsibility.matrix().id());
		assertThat(matrix.status()).isEqualTo(200);
		assertThat(matrix.text()).contains("Evidence: Minutes of May");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "evidence[0].link|example.org|evidence[0].link|Enter an address that begins",
					"evidence[0].link|https://www.example.org/x|evidence[0].title|Enter what the link leads to",
					"takenOn|31 February 2025|takenOn|Enter a real date",
					"takenOn|1 January 2199|takenOn|The day must be today", "text| |text|Enter what was done",
					"text|-|text|A dash means", "evidence[0].title|a\u0007b|evidence[0].title|What shows it has" })
	void refuseBesideTheFieldAndLoseNothing(String field, String value, String wrong, String words) {
		Page page = taken().fill("text", "Bells were hung well").tamper(field, value).submit("Save");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).singleElement().asString().startsWith(words);
		assertThat(page.document().select("[id='" + wrong + "-error']")).hasSize(1);
		if (!field.equals("text")) {
			assertThat(page.form().value("text")).isEqualTo("Bells were hung well");
		}
	}

	@Test
	void takeUpWhatWasDoneWithItsDayAndWhatShowsIt() {
		Responsibility silent = this.test.row(this.responsibility.matrix().id(), "", "To keep the ropes", "-", "-");
		Form form = this.pages.as("officer").get(address(silent)).click("Add an action taken").form();
		Page refused = form.fill("takenOn", "1 January 2199").submit("Save");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("Enter what was done");
		Form filled = refused.form()
			.fill("text", "Ropes were spliced")
			.fill("takenOn", "4 May 2025")
			.fill("evidence[0].title", "Minutes");
		assertThat(filled.submit("Save").texts(".remit-action")).singleElement()
			.asString()
			.contains("Ropes were spliced", "4 May 2025", "Shown by Minutes");
		assertThat(filled.submit("Save").address()).as("sent twice").isEqualTo(address(silent));
		Page other = filled.fill("text", "Ropes were thrown away").submit("Save");
		assertThat(other.status()).isEqualTo(409);
		assertThat(other.form().submit("Save").texts(".remit-action")).singleElement()
			.asString()
			.contains("Ropes were thrown away");
		assertThat(this.test.draft(silent).responsibility().hasNoneTaken()).isFalse();
		assertThat(this.test.draft(silent).responsibility().hasNoneFuture()).isTrue();
	}

	@Test
	void takeUpWhatWillBeDoneWithItsOwnerAndItsDay() {
		Form form = this.pages.as("officer").get(address(this.responsibility)).click("Add a future action").form();
		Page refused = form.fill("text", "Grease the bells").choose("status", "Delayed").submit("Save");
		assertThat(refused.errors()).containsExactly("Say why it is delayed");
		Form filled = refused.form()
			.fill("reason", "No grease")
			.fill("dueOn", "4 May 2199")
			.fill("owner", this.post.id().toString());
		Page saved = filled.submit("Save");
		assertThat(saved.texts(".remit-action").get(2)).contains("Grease the bells", "Delayed: No grease",
				"Due 4 May 2199", "By the " + this.post.title());
		assertThat(saved.texts(".remit-timeline__item").get(0)).contains("Grease the bells",
				"By the " + this.post.title());
		assertThat(filled.submit("Save").texts(".remit-action")).hasSize(3);
		assertThat(filled.fill("text", "Grease the ropes").submit("Save").status()).isEqualTo(409);
		assertThat(this.test.draft(this.responsibility).future()).extracting(FutureAction::text)
			.containsExactly("Buy a rope", "Grease the bells");
		assertThat(form.tamper("status", "DONE").submit("Save").status()).isIn(409, 422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "00000000-0000-0000-0000-00000000000g" })
	void takeUpNothingWithoutAnId(String id) {
		for (String kind : List.of("taken", "future")) {
			Page page = this.pages.as("officer")
				.form(address(this.responsibility) + "/" + kind + "/new")
				.fill("text", "Grease the bells")
				.tamper("id", id)
				.submit("Save");
			assertThat(page.status()).isEqualTo(422);
		}
		assertThat(this.test.draft(this.responsibility).future()).hasSize(1);
	}

	@Test
	void wantOnePlaceForAPieceOfEvidence() {
		Page page = taken().fill("evidence[0].title", "Minutes")
			.fill("evidence[0].link", "https://www.example.org/minutes")
			.fill("evidence[0].document", this.responsibility.matrix().id().toString())
			.submit("Save");
		assertThat(page.errors()).containsExactly("Give a link, a document or a board, and a row for each");
		assertThat(page.form().value("evidence[0].link")).isEqualTo("https://www.example.org/minutes");
	}

	@Test
	void showBothVersionsToWhoeverWasSlower() {
		Form slow = future();
		future().fill("dueOn", "1 May 2030").submit("Save");
		Page told = slow.fill("text", "Buy a long rope").fill("owner", this.post.title()).submit("Save");
		assertThat(told.status()).isEqualTo(409);
		assertThat(told.texts(".remit-conflict")).contains("Yours Buy a long rope Theirs, saved now Buy a rope",
				"Yours Blank Theirs, saved now 1 May 2030",
				"Yours %s Theirs, saved now Blank".formatted(this.post.title()));
		Page saved = told.form().submit("Save");
		assertThat(saved.text()).contains("Buy a long rope", "No day is set").doesNotContain("1 May 2030 By");
	}

	@Test
	void tellOverdueActionsByTheirDay() {
		Page saved = future().fill("dueOn", "1 May 2025").choose("status", "Under way").submit("Save");
		assertThat(saved.texts(".remit-action").get(1)).contains("Overdue", "Under way", "Due 1 May 2025");
		Page why = future().choose("status", "Delayed").submit("Save");
		assertThat(why.status()).isEqualTo(422);
		assertThat(why.errors()).containsExactly("Say why it is delayed");
	}

	@Test
	void turnAFinishedActionIntoOneThatWasTaken() {
		Form twice = finish();
		Page saved = finish().fill("text", "A rope was bought").fill("takenOn", "2 June 2025").submit("Save as done");
		assertThat(saved.address()).isEqualTo(address(this.responsibility));
		assertThat(saved.texts(".remit-action")).hasSize(2)
			.last()
			.asString()
			.contains("A rope was bought", "2 June 2025");
		assertThat(saved.texts("details")).singleElement().asString().contains("Future: Buy a rope", "Done");
		Page late = twice.fill("text", "Somebody else bought it").submit("Save as done");
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.text()).contains("Somebody else bought it", "has ended meanwhile");
	}

	@Test
	void putAnotherDutyInTheirPlaceAndKeepTheOneBefore() {
		Form form = this.pages.as("officer").form(address(this.responsibility) + "/replacement");
		assertThat(form.submit("Save what takes its place").errors())
			.containsExactly("Enter the day from which it is so", "Say why it changed");
		Page early = form.fill("from", "20 May 2024")
			.fill("reason", "New guidance")
			.submit("Save what takes its place");
		assertThat(early.status()).isEqualTo(422);
		assertThat(early.errors()).singleElement().asString().startsWith("It began on 20 May 2024");
		form.fill("from", "1 September 2025").fill("text", "To ring the bells");
		Page next = form.submit("Save what takes its place");
		assertThat(next.text()).contains("To ring the bells", "From 1 September 2025", "Until 31 August 2025");
		assertThat(form.submit("Save what takes its place").address()).isEqualTo(next.address());
		Page before = this.pages.as("officer").get(address(this.responsibility));
		assertThat(before.text()).contains("it ended on 31 August 2025. New guidance", "Buy a rope",
				"To ring the bells");
		assertThat(before.document().select("main a[href$=/end]")).isEmpty();
		assertThat(this.pages.as("officer").get(address(this.responsibility) + "/end").status()).isEqualTo(404);
	}

	@Test
	void endOnADay() {
		Form form = this.pages.as("officer")
			.form(address(this.responsibility) + "/end")
			.fill("reason", "The tower fell");
		assertThat(form.fill("lastDay", "1 January 2020").submit("Save the end").errors())
			.containsExactly("It began on 20 May 2024, later than that");
		Page rows = form.fill("lastDay", Day.write(this.clock.today().minusDays(1))).submit("Save the end");
		assertThat(rows.address())
			.isEqualTo("/manage/responsibilities/%s/rows".formatted(this.responsibility.matrix().id()));
		assertThat(this.pages.as("officer").get(address(this.responsibility)).text()).contains("The tower fell");
		assertThat(form.submit("Save the end").status()).isEqualTo(409);
	}

	@ParameterizedTest
	@CsvSource({ "version,abc,422", "version,-1,409", "version,'',409", "owner,abc,422",
			"owner,00000000-0000-0000-0000-000000000000,422", "board,00000000-0000-0000-0000-000000000000,422",
			"status,MAYBE,422", "status,'',422", "dueOn,99999,422", "reason,a\0b,422", "text[0],x,400" })
	void refuseWhatNoPageSends(String field, String value, int status) {
		assertThat(future().tamper(field, value).submit("Save").status()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "provisions,abc", "provisions,00000000-0000-0000-0000-000000000000", "holders[0],abc",
			"holders[0],00000000-0000-0000-0000-000000000000", "id,abc", "another,5.999",
			"cited,'1,,,,,,,,,,,,,,,,,,,,,,,2\0'" })
	void refuseReplacementsThatNoPageSends(String field, String value) {
		Page page = this.pages.as("officer")
			.form(address(this.responsibility) + "/replacement")
			.fill("from", "1 September 2025")
			.fill("reason", "New guidance")
			.tamper(field, value)
			.submit("Save what takes its place");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).hasSize(1);
		assertThat(page.form().value("reason")).isEqualTo("New guidance");
	}

	@Test
	void askTheDatabaseAsOftenForManyActions() {
		long few = statements();
		UUID matrix = this.responsibility.matrix().id();
		for (int at = 0; at < 5; at++) {
			this.test.row(matrix, "5." + at, "Another", "Done " + at, "To do " + at);
		}
		this.responsibility = this.test.row(matrix, "6", "Much", "One\n\nTwo\n\nThree\n\nFour",
				"Five\n\nSix\n\nSeven\n\nEight");
		assertThat(statements()).isEqualTo(few);
	}

	private long statements() {
		this.pages.as("officer").get(address(this.responsibility));
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		assertThat(this.pages.as("officer").get(address(this.responsibility)).status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

	private Form taken() {
		return this.pages.as("officer")
			.form(address(this.responsibility) + "/taken/" + this.test.draft(this.responsibility).taken().get(0).id());
	}

	private Form future() {
		return this.pages.as("officer")
			.form(address(this.responsibility) + "/future/"
					+ this.test.draft(this.responsibility).future().get(0).id());
	}

	private Form finish() {
		return this.pages.as("officer")
			.form(address(this.responsibility) + "/future/" + this.test.draft(this.responsibility).future().get(0).id()
					+ "/finish");
	}

	private static String address(Responsibility responsibility) {
		return "/manage/responsibilities/%s/rows/%s".formatted(responsibility.matrix().id(), responsibility.id());
	}

}
