package org.remit.duties.reviews;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.access.AccessDeniedException;

import org.remit.boards.boards.Board;
import org.remit.boards.seats.SeatHolding;
import org.remit.boards.seats.TestBoards;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.people.people.Person;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A matrix gone through row by row by whoever answers for it. */
@RemitTest
class ReviewTests {

	private static final Actor STRANGER = new Actor(UUID.randomUUID(), "A stranger", Set.of(Role.MEMBER, Role.OFFICER),
			Set.of(), UUID.randomUUID());

	private final TestReviews test;

	private final NextTests next;

	private final TestBoards boards;

	private final AuditTrail audit;

	private final SettableClock clock;

	private final Pages pages;

	private final Visitor holder;

	private final Visitor officer;

	ReviewTests(TestReviews test, NextTests next, TestBoards boards, AuditTrail audit, SettableClock clock,
			Pages pages) {
		this.test = test;
		this.next = next;
		this.boards = boards;
		this.audit = audit;
		this.clock = clock;
		this.pages = pages;
		this.holder = test.visitor(pages);
		this.officer = pages.as("officer");
	}

	@Test
	void isOpenedByAnOfficerAndAnsweredRowByRow() {
		UUID matrix = this.test.matrix(3);
		Page opened = this.officer.form("/manage/assurance/new?matrix=" + matrix)
			.choose("occasion", "New, additional or joint duties")
			.fill("note", "adult social care")
			.submit();
		assertThat(opened.text()).contains("New, additional or joint duties: adult social care", "0 of 3 answered");
		String title = opened.heading();
		Page first = this.holder.get("/members").click("Reviews of what I answer for").click(title).click("Start");
		assertThat(first.heading()).isEqualTo("Responsibility 1 of 3");
		assertThat(first.text()).contains("5.1 To keep well 1", "Wells were counted", "Buy a rope");
		Page second = first.form().choose("outcome", "Confirmed").submit();
		assertThat(second.heading()).isEqualTo("Responsibility 2 of 3");
		assertThat(second.text()).contains("1 of 3 answered");
		Page third = second.form().choose("outcome", "Changed").fill("words", "It is called a pump now").submit();
		Page again = third.click("Stop here and come back later").click("Go on");
		assertThat(again.heading()).isEqualTo("Responsibility 3 of 3");
		Page done = again.form()
			.choose("outcome", "Not assured")
			.fill("words", "Nobody looked")
			.fill("needed", "A look")
			.submit();
		assertThat(done.text()).contains("All is answered.", "3 of 3 answered");
		assertThat(done.texts("tbody td[data-label=Outcome]")).containsExactly("Confirmed",
				"Changed It is called a pump now", "Not assured Nobody looked");
		Page staff = this.officer.get(opened.address());
		assertThat(staff.document().select("main a:contains(Edit the row)").eachAttr("href")).singleElement()
			.asString()
			.startsWith("/manage/responsibilities/" + matrix + "/rows/");
	}

	@Test
	void goesBackAndForthBetweenRows() {
		UUID review = this.test.open(this.test.matrix(2));
		Page first = this.holder.get("/members/reviews/%s/rows/%s".formatted(review, this.test.rowId(review, 1)));
		assertThat(first.document().select("a[rel=prev]")).isEmpty();
		Page second = first.click("Next responsibility");
		assertThat(second.document().select("a[rel=next]")).isEmpty();
		assertThat(second.click("Previous responsibility").heading()).isEqualTo(first.heading());
	}

	@ParameterizedTest
	@CsvSource({ "'','','',outcome,Choose what can be said of this responsibility",
			"CHANGED,'','',words,Say what has changed", "NOT_ASSURED,'',x,words,Say why it is not assured",
			"NOT_ASSURED,x,'',needed,Say what is needed",
			"CONFIRMED,'',x,needed,Say what is needed only where it is not assured" })
	void asksForWordsWhereTheyAreNeeded(String outcome, String words, String needed, String field, String message) {
		UUID review = this.test.open(this.test.matrix(1));
		Page page = form(review, 1).tamper("outcome", outcome).fill("words", words).fill("needed", needed).submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly(message);
		assertThat(page.document().select("#" + field + "-error")).hasSize(1);
		assertThat(page.form().value("needed")).isEqualTo(needed);
		assertThat(this.test.answers.of(review)).isEmpty();
	}

	@Test
	void isAnsweredByNobodyElse() {
		UUID review = this.test.open(this.test.matrix(1));
		UUID row = this.test.rowId(review, 1);
		AnswerForm form = AnswerForm.confirming(this.test.row(review, 1).version());
		RestForm rest = new RestForm(this.test.reviews.read(review).version(), true);
		for (Voice voice : Voice.values()) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.test.answers.answer(voice, STRANGER, review, row, form));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.test.answers.confirmRest(voice, STRANGER, review, rest));
		}
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.test.answers.answer(Voice.OFFICER, this.test.holder(), review, row, form));
		for (String path : Set.of("", "/rest", "/rows/" + row)) {
			assertThat(this.pages.as("member").get("/members/reviews/" + review + path).status()).isEqualTo(403);
		}
		for (String path : Set.of("/rest", "/rows/" + row, "/closing", "/stop", "/due")) {
			assertThat(this.pages.as("officer2").get("/manage/assurance/" + review + path).status()).isEqualTo(403);
		}
		assertThat(this.test.answers.of(review)).isEmpty();
	}

	@Test
	void isAnsweredForABoardByWhoeverChairsIt() {
		Board board = this.boards.board();
		UUID matrix = this.test.matrices.add(board);
		this.test.add(matrix, 1, 2);
		UUID review = this.test.open(matrix);
		assertThat(this.holder.get("/members/reviews/" + review).status()).isEqualTo(403);
		Person person = this.test.personOfHolder();
		this.boards.member(board, person);
		assertThat(this.holder.get("/members/reviews/" + review).status()).isEqualTo(403);
		SeatHolding chair = this.boards.chair(board, person);
		Page done = this.holder.get("/members/reviews")
			.click("Responsibilities of " + board.name())
			.click("Read and confirm the rest at once")
			.form()
			.tick("read", "I have read each of them")
			.submit();
		assertThat(done.text()).contains("2 of 2 answered");
		assertThat(this.test.answers.of(review)).hasSize(2)
			.noneMatch(Answer::isOnBehalf)
			.allMatch((answer) -> answer.signer().seatHoldingId().equals(chair.id()));
		this.test.close(review);
		Page outcome = this.officer.get("/manage/assurance/" + review);
		assertThat(outcome.document().text()).contains("Chair, " + board.name(), TestReviews.HOLDER);
	}

	@Test
	void isAnsweredForABoardByTheHolderOfThePostThatChairsIt() {
		Board board = this.boards.board();
		UUID posts = this.test.matrix(1);
		this.boards.chair(board, this.test.matrices.matrix(posts).matrix().posts().get(0));
		UUID matrix = this.test.matrices.add(board);
		this.test.add(matrix, 1, 1);
		UUID review = this.test.open(matrix);
		this.test.confirmRest(review);
		assertThat(this.test.answers.of(review)).singleElement()
			.matches((answer) -> answer.signer().appointmentId() != null);
	}

	@Test
	void marksWhatAnOfficerRecordedForTheHolder() {
		UUID review = this.test.open(this.test.matrix(1));
		String path = "/manage/assurance/%s/rows/%s".formatted(review, this.test.rowId(review, 1));
		Page page = this.officer.form(path).choose("outcome", "Confirmed").submit();
		assertThat(page.text()).contains("1 of 1 answered");
		assertThat(this.test.answers.of(review)).singleElement().matches(Answer::isOnBehalf);
		assertThat(page.click("All answers: who said what and when").text())
			.contains("Recorded on the holder\u2019s behalf by Kwame Lindqvist");
		this.holder.form(path.replace("/manage/assurance", "/members/reviews")).submit();
		assertThat(this.test.answers.of(review)).extracting(Answer::isOnBehalf).containsExactly(true, false);
	}

	@Test
	void addsWhatIsSaidOtherwiseAndNothingThatIsSaidAgain() {
		UUID review = this.test.open(this.test.matrix(1));
		this.test.answer(review, 1, Outcome.CHANGED, "A new name", "");
		this.test.answer(review, 1, Outcome.CHANGED, "A new name", "");
		this.test.answer(review, 1, Outcome.CONFIRMED, "", "");
		assertThat(this.test.answers.of(review)).extracting(Answer::outcome)
			.containsExactly(Outcome.CHANGED, Outcome.CONFIRMED);
		assertThat(this.test.row(review, 1).outcome()).isEqualTo(Outcome.CONFIRMED);
	}

	@Test
	void asksAgainOnceARowIsReworded() {
		UUID review = this.test.open(this.test.matrix(1));
		this.test.answer(review, 1, Outcome.CHANGED, "It is a pump now", "");
		this.test.reword(review, 1, "To keep  well 1");
		assertThat(this.test.row(review, 1).isAnswered()).as("another blank is no other word").isTrue();
		this.test.reword(review, 1, "To keep pump 1");
		Page page = this.holder.get("/members/reviews/" + review).click("Go on");
		assertThat(page.text()).contains("Changed since it was answered", "5.1 To keep well 1", "It is a pump now",
				"0 of 1 answered");
		assertThat(page.form().value("outcome")).isEmpty();
		Page done = page.form().choose("outcome", "Confirmed").submit();
		assertThat(done.texts("tbody td[data-label=Outcome]")).containsExactly("Changed");
		assertThat(this.test.answers.of(review)).extracting(Answer::text)
			.containsExactly("To keep well 1", "To keep pump 1");
	}

	@Test
	void asksAgainOnceAnotherRowTakesItsPlace() {
		UUID review = this.test.open(this.test.matrix(1));
		ReviewedResponsibility row = this.test.row(review, 1);
		this.test.answer(review, 1, Outcome.CHANGED, "It is another duty now", "");
		LocalDate tomorrow = this.clock.today().plusDays(1);
		this.clock.on(tomorrow, () -> {
			this.test.matrices.responsibilities.replace(TestMatrices.AUTHOR, row.responsibility().id(),
					this.test.anew(row.draft(), "To keep the pump"), tomorrow, "Another duty");
			assertThat(this.test.row(review, 1).isChangedSince()).isTrue();
			this.test.confirmRest(review);
			assertThat(this.test.row(review, 1).outcome()).isEqualTo(Outcome.CHANGED);
		});
	}

	@Test
	void losesNothingWhenTwoAnswerAtOnce() {
		UUID review = this.test.open(this.test.matrix(1));
		Form late = form(review, 1).choose("outcome", "Changed").fill("words", "A late thought");
		this.test.answer(review, 1, Outcome.NOT_ASSURED, "An early thought", "A look");
		Page page = late.submit();
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text()).contains("An early thought", "reworded or answered since you opened it");
		assertThat(page.form().value("words")).isEqualTo("A late thought");
		assertThat(page.form().submit().status()).isEqualTo(200);
		assertThat(this.test.row(review, 1).outcome()).isEqualTo(Outcome.CHANGED);
	}

	@Test
	void confirmsTheRestOnlyAsItWasReadOnThePage() {
		UUID review = this.test.open(this.test.matrix(4));
		this.test.answer(review, 2, Outcome.CHANGED, "A new name", "");
		Page page = this.holder.get("/members/reviews/" + review).click("Read and confirm the rest at once");
		assertThat(page.texts("ol > li > p + p")).containsExactly("To keep well 1", "To keep well 3", "To keep well 4");
		Page unread = page.form().submit();
		assertThat(unread.status()).isEqualTo(422);
		assertThat(unread.errors()).containsExactly("Say that each of them has been read");
		this.test.reword(review, 3, "To keep pump 3");
		Page changed = page.form().tick("read", "I have read each of them").submit();
		assertThat(changed.status()).isEqualTo(409);
		assertThat(changed.text()).contains("To keep pump 3");
		Page done = changed.form().tick("read", "I have read each of them").submit();
		assertThat(done.text()).contains("4 of 4 answered");
		assertThat(this.test.answers.of(review)).hasSize(4);
	}

	@Test
	void runsOnceAtATimeForAMatrixAndCanBeGivenUp() {
		UUID matrix = this.test.matrix(1);
		UUID review = this.test.open(matrix);
		Form form = this.officer.form("/manage/assurance/new").tamper("matrix", matrix.toString());
		Page refused = form.choose("occasion", "YEARLY").submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("This matrix is being gone through already");
		Form stop = this.officer.form("/manage/assurance/" + review + "/stop");
		assertThat(stop.submit().errors()).containsExactly("Say why it is given up");
		assertThat(stop.fill("reason", "The wrong matrix").submit().text()).contains("The wrong matrix");
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> this.test.answer(review, 1, Outcome.CONFIRMED, "", ""));
		assertThat(this.test.open(matrix)).isNotEqualTo(review);
	}

	@Test
	void getsAnotherDayAndTheTrailKeepsTheOneItHad() {
		UUID review = this.test.open(this.test.matrix(1));
		LocalDate today = this.clock.today();
		Form form = this.officer.get("/manage/assurance/" + review).click("Change the day").form();
		Page refused = form.fill("dueOn", Day.write(today.minusDays(1))).submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("Enter today or a later day");
		Page done = refused.form().fill("dueOn", Day.write(today.plusWeeks(6))).submit();
		assertThat(done.text()).contains("To be answered by " + Day.write(today.plusWeeks(6)));
		assertThat(this.audit.of(Reviews.AUDITED, review).get(0).detail())
			.contains("To be answered by %s; until now by %s".formatted(Day.write(today.plusWeeks(6)),
					Day.write(today.plusWeeks(4))));
		Page late = form.fill("dueOn", Day.write(today.plusWeeks(9))).submit();
		assertThat(late.status()).isEqualTo(409);
		assertThat(this.test.reviews.get(review).dueOn()).isEqualTo(today.plusWeeks(6));
	}

	@Test
	void getsNoOtherDayOnceItIsOver() {
		UUID review = this.test.open(this.test.matrix(1));
		Form form = this.officer.form("/manage/assurance/" + review + "/due");
		this.test.confirmRest(review);
		this.test.close(review);
		assertThat(form.fill("dueOn", Day.write(this.clock.today().plusWeeks(9))).submit().status()).isEqualTo(409);
		assertThat(this.officer.get("/manage/assurance/" + review + "/due").text()).contains("over already");
	}

	@Test
	void opensOneReviewHoweverOftenTheFormIsSent() {
		UUID matrix = this.test.matrix(1);
		Form form = this.officer.form("/manage/assurance/new?matrix=" + matrix).choose("occasion", "YEARLY");
		assertThat(form.submit().address()).isEqualTo(form.submit().address());
		assertThat(form.choose("occasion", "HOLDER").submit().status()).isEqualTo(409);
	}

	@Test
	void waitsForItsHoldersUntilAllIsAnswered() {
		UUID review = this.test.open(this.test.matrix(1));
		UUID person = this.test.holder().person();
		LocalDate today = this.clock.today();
		assertThat(this.test.reviews.waitingFor(person, today)).extracting((one) -> one.review().id()).contains(review);
		assertThat(this.test.reviews.waitingFor(UUID.randomUUID(), today)).isEmpty();
		assertThat(this.test.reviews.waitingFor(null, today)).isEmpty();
		this.test.confirmRest(review);
		assertThat(this.test.reviews.waitingFor(person, today)).extracting((one) -> one.review().id())
			.doesNotContain(review);
	}

	@Test
	void isDueAfterAYearOrWhenDutiesAreNew() {
		UUID matrix = this.test.matrix(1);
		assertThat(this.next.all()).extracting((one) -> one.matrix().id()).doesNotContain(matrix);
		this.test.matrices.publish(matrix);
		assertThat(next(matrix).reason()).isEqualTo("It has never been gone through");
		UUID review = this.test.open(matrix);
		assertThat(this.next.all()).extracting((one) -> one.matrix().id()).doesNotContain(matrix);
		this.test.confirmRest(review);
		this.test.close(review);
		assertThat(next(matrix).due()).isFalse();
		LocalDate today = this.clock.today();
		this.clock.on(today.plusYears(1), () -> assertThat(next(matrix).reason()).isEqualTo("A year has passed"));
		this.clock.on(today.plusDays(1), () -> {
			assertThat(next(matrix).due()).isFalse();
			this.test.add(matrix, 2, 2);
			assertThat(next(matrix)).matches(NextTest::due)
				.extracting(NextTest::reason)
				.isEqualTo("1 responsibility is new since");
		});
	}

	private NextTest next(UUID matrix) {
		return this.next.all().stream().filter((one) -> one.matrix().id().equals(matrix)).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\0b", "\u0007", "\ufffe" })
	void refusesCharactersThatNobodyCanReadBesideTheField(String bad) {
		UUID review = this.test.open(this.test.matrix(1));
		for (String field : Set.of("words", "needed")) {
			Page page = form(review, 1).choose("outcome", "NOT_ASSURED").tamper(field, bad).submit();
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.document().select("#" + field + "-error")).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "outcome,abc,422", "version,abc,409", "version,'',409", "outcome.name,x,400" })
	void isNeverBrokenByWhatNoPageSends(String field, String value, int status) {
		UUID review = this.test.open(this.test.matrix(1));
		Page page = form(review, 1).choose("outcome", "CONFIRMED").tamper(field, value).submit();
		assertThat(page.status()).isEqualTo(status);
		assertThat(this.test.answers.of(review)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "matrix,abc", "matrix,''", "matrix,00000000-0000-0000-0000-000000000000", "occasion,abc",
			"occasion,''", "dueOn,abc", "dueOn,''", "dueOn,1 May 1999", "dueOn,1 May 9999", "id,abc", "id,''" })
	void isNotOpenedFromWhatNoPageSends(String field, String value) {
		Page page = this.officer.form("/manage/assurance/new?matrix=" + this.test.matrix(1))
			.choose("occasion", "YEARLY")
			.tamper(field, value)
			.submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).hasSize(1);
	}

	@Test
	void refusesALongTextAndKeepsIt() {
		UUID review = this.test.open(this.test.matrix(1));
		Page page = form(review, 1).choose("outcome", "CHANGED").fill("words", "x".repeat(500_000)).submit();
		assertThat(page.errors())
			.containsExactly("What has changed, or why it is not assured must be 4,000 characters or fewer");
		assertThat(page.form().value("words")).hasSize(500_000);
	}

	@Test
	void answersWhatIsNotThereInWords() {
		UUID review = this.test.open(this.test.matrix(1));
		UUID nowhere = UUID.randomUUID();
		for (String path : Set.of("/manage/assurance/" + nowhere, "/manage/assurance/" + nowhere + "/closing",
				"/manage/assurance/" + review + "/edit", "/manage/assurance/" + review + "/rows/" + nowhere,
				"/manage/assurance/" + nowhere + "/answers")) {
			assertThat(this.officer.get(path).status()).as(path).isEqualTo(404);
		}
		assertThat(this.officer.get("/manage/assurance/x").status()).isBetween(400, 404);
	}

	private Form form(UUID review, int number) {
		return this.holder.form("/members/reviews/%s/rows/%s".formatted(review, this.test.rowId(review, number)));
	}

}
