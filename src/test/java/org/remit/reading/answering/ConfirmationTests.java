package org.remit.reading.answering;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import org.remit.boards.boards.Board;
import org.remit.boards.seats.SeatHolding;
import org.remit.boards.seats.TestBoards;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Basis;
import org.remit.people.people.Duplicates;
import org.remit.people.people.MergeForm;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.platform.actor.Role;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.duties.responsibilities.TestMatrices.AUTHOR;

/** Who has read what they answer for. */
@RemitTest
class ConfirmationTests {

	private static final String BUTTON = "I have read what I must answer for as ";

	private final Pages pages;

	private final TestMatrices test;

	private final TestHolders holders;

	private final People people;

	private final Duplicates duplicates;

	private final TestBoards boards;

	private final JdbcTemplate database;

	private Post post;

	private UUID matrix;

	private Responsibility responsibility;

	ConfirmationTests(Pages pages, TestMatrices test, TestHolders holders, People people, Duplicates duplicates,
			TestBoards boards, JdbcTemplate database) {
		this.pages = pages;
		this.test = test;
		this.holders = holders;
		this.people = people;
		this.duplicates = duplicates;
		this.boards = boards;
		this.database = database;
	}

	@BeforeEach
	void writeAMatrix() {
		this.post = this.holders.post(false, true);
		this.matrix = this.test.add(this.post);
		this.responsibility = this.test.row(this.matrix, "5.6", "To keep the wells", "", "Buy a rope");
	}

	@Test
	void isAskedForAndKeptOnce() {
		Visitor holder = this.holders.holding(this.post);
		Page page = holder.get("/members");
		assertThat(page.text()).contains("Please read and confirm", "You have not yet confirmed");
		Form form = page.form();
		assertThat(page.texts("main form button")).containsExactly(BUTTON + this.post.title());
		Page done = form.submit();
		assertThat(done.address()).isEqualTo("/members");
		assertThat(done.document().text()).contains("Thank you.");
		assertThat(done.text()).contains("You confirmed having read them", "You confirmed on", "(draft of ");
		assertThat(done.document().select("main form")).isEmpty();
		assertThat(form.submit().status()).isEqualTo(200);
		assertThat(kept()).isEqualTo(1);
		assertThat(this.database.queryForObject(
				"select detail from audit_line where action = 'confirmed having read' and subject_id = ?", String.class,
				this.matrix))
			.startsWith("Responsibilities of %s, as %s: draft of ".formatted(this.post.title(), this.post.title()));
	}

	@Test
	void isAskedForAgainWhereTheWordsChangedAndSaysHow() {
		this.test.row(this.matrix, "5.7", "To keep the pumps", "", "");
		this.test.publish(this.matrix);
		Visitor holder = this.holders.holding(this.post);
		assertThat(holder.form("/members").submit().text()).contains("(edition 1)");
		reword("To keep the springs");
		Responsibility pumps = this.test.matrix(this.matrix).responsibilities().get(1).responsibility();
		this.test.responsibilities.end(AUTHOR, pumps.id(), this.holders.today().minusDays(1), "Gone");
		assertThat(holder.get("/members").document().select("main form")).isEmpty();
		this.test.row(this.matrix, "5.8", "To keep the taps", "", "");
		assertThat(holder.get("/members").texts(".remit-changes li")).containsExactly("Added: 5.8: To keep the taps");
		this.test.publish(this.matrix);
		Page page = holder.get("/members");
		assertThat(page.text()).contains("Changed since you read them", "Since then it has changed");
		assertThat(page.texts(".remit-changes li")).containsExactly(
				"Reworded: 5.6: To keep the springs Before: 5.6: To keep the wells", "Added: 5.8: To keep the taps",
				"Ended: 5.7: To keep the pumps");
		assertThat(page.form().submit().text()).contains("(edition 2)").doesNotContain("Since then");
		assertThat(kept()).isEqualTo(2);
	}

	@Test
	void lastsWhileOnlyPlacesAndActionsChange() {
		Responsibility second = this.test.row(this.matrix, "5.7", "To keep the pumps", "", "");
		Visitor holder = this.holders.holding(this.post);
		holder.form("/members").submit();
		this.test.responsibilities.move(AUTHOR, second.id(), true);
		ResponsibilityForm form = this.test.draft(this.responsibility).form();
		this.test.responsibilities.change(AUTHOR, this.responsibility.id(),
				new ResponsibilityForm(form.id(), form.version(), form.section(), null, form.cited(), false, List.of(),
						"", form.text(), List.of(), "A rope was bought", ""));
		assertThat(holder.get("/members").text()).contains("You confirmed having read them", "A rope was bought");
		reword("To keep the springs");
		reword("To keep the wells");
		assertThat(holder.get("/members").text()).contains("You confirmed having read them");
	}

	/** What somebody confirms is what stood on their page, not what came after. */
	@Test
	void isRefusedForWordsThatNobodyRead() {
		Visitor holder = this.holders.holding(this.post);
		Form form = holder.form("/members");
		reword("To keep the springs");
		Page page = form.submit();
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.errors()).singleElement().asString().contains("changed since you opened this page");
		assertThat(page.texts(".remit-duty")).singleElement().asString().contains("To keep the springs");
		assertThat(kept()).isZero();
		assertThat(page.form().submit().text()).contains("You confirmed having read them");
	}

	@Test
	void isOfTheHolderAndNobodyElse() {
		Person person = this.holders.person();
		Appointment appointment = this.holders.appoint(this.post, person);
		Visitor holder = this.holders.signedIn(person, Role.MEMBER);
		Form form = holder.form("/members");
		for (Visitor other : List.of(this.holders.holding(this.post), this.holders.signedIn(null, Role.OFFICER))) {
			Page refused = other.post("/members",
					"_csrf=" + token(other) + "&office=" + appointment.id() + "&read=" + form.value("read"));
			assertThat(refused.status()).isEqualTo(403);
		}
		this.holders.end(appointment, this.holders.today().minusDays(1));
		assertThat(form.submit().status()).isEqualTo(403);
		assertThat(kept()).isZero();
	}

	@Test
	void isNotTakenFromAForeignSite() {
		Visitor holder = this.holders.holding(this.post);
		Form form = holder.form("/members");
		String fields = "office=" + form.value("office") + "&read=" + form.value("read") + "&_csrf=guess";
		assertThat(holder.send("/members", fields, "Origin", "https://evil.example").status()).isEqualTo(403);
		assertThat(kept()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "office,abc,422", "office,'',422", "office,00000000-0000-0000-0000-000000000000,403", "read,'',422",
			"read,x,409", "read,'a\0b',422", "class.name,x,400" })
	void isNeverBrokenByWhatNoPageSends(String field, String value, int status) {
		Page page = this.holders.holding(this.post).form("/members").tamper(field, value).submit();
		assertThat(page.status()).isEqualTo(status);
		assertThat(kept()).isZero();
	}

	@Test
	void isForEveryHolderOfASharedPostTheirOwn() {
		Visitor one = this.holders.holding(this.post);
		Visitor other = this.holders.holding(this.post);
		one.form("/members").submit();
		assertThat(other.get("/members").text()).contains("Please read and confirm");
		other.form("/members").submit();
		assertThat(kept()).isEqualTo(2);
	}

	@Test
	void staysWithThePersonWhoWasEnteredTwice() {
		Person duplicate = this.holders.person();
		this.holders.appoint(this.post, duplicate);
		this.holders.signedIn(duplicate, Role.MEMBER).form("/members").submit();
		Person kept = this.holders.person();
		Visitor member = this.holders.signedIn(kept, Role.MEMBER);
		this.duplicates.merge(TestPortfolios.AUTHOR, duplicate.id(),
				new MergeForm(kept.id(), kept.version(), duplicate.version()));
		assertThat(this.people.find(duplicate.id()).orElseThrow().isMerged()).isTrue();
		assertThat(member.get("/members").text()).contains(this.post.title(), "You confirmed having read them");
	}

	@Test
	void isSeenByDemocraticServicesOfEverybodyWhoHoldsAPost() {
		Person first = this.holders.person();
		Appointment former = this.holders.appoint(this.post, first);
		this.holders.signedIn(first, Role.MEMBER).form("/members").submit();
		Person second = this.holders.person();
		this.holders.appoint(this.post, second, this.holders.today().minusDays(3), null, Basis.ACTING);
		assertThat(listed("")).satisfiesExactlyInAnyOrder(
				(line) -> assertThat(line).contains(first.fullName(), "Confirmed On ", "draft of"),
				(line) -> assertThat(line).contains(second.fullName() + " (acting)", "Has no account to confirm with",
						"Not yet"));
		reword("To keep the springs");
		assertThat(listed("?state=outdated")).singleElement()
			.asString()
			.contains(first.fullName(), "Outdated Last on ", "since then 1 reworded");
		assertThat(listed("?state=not-yet")).singleElement().asString().contains(second.fullName());
		assertThat(listed("?state=confirmed")).isEmpty();
		assertThat(this.pages.as("democratic").get("/manage/confirmations.csv?state=outdated").source().lines())
			.startsWith(
					"\uFEFFPost,Holder,Basis,Holder since,Matrix,Confirmed,Confirmed on,Confirmed by,What was read,Changed since")
			.filteredOn((line) -> line.startsWith(this.post.title()))
			.singleElement()
			.asString()
			.contains(first.fullName() + ",Substantive,", ",Outdated,", ",1 reworded");
		this.holders.end(former, this.holders.today().minusDays(1));
		this.holders.appoint(this.post, this.holders.person());
		assertThat(listed("")).hasSize(2).allMatch((line) -> line.contains("Not yet"));
	}

	@Test
	void isGivenForABoardByWhoeverChairsIt() {
		Board board = this.boards.board();
		UUID matrix = this.test.add(board);
		this.test.row(matrix, "1", "To watch the wells", "", "");
		assertThat(vacant()).anyMatch((line) -> line.startsWith("Chair, " + board.name()));
		Person chair = this.holders.person();
		SeatHolding holding = this.boards.chair(board, chair);
		Person member = this.holders.person();
		this.boards.member(board, member);
		assertThat(vacant()).noneMatch((line) -> line.contains(board.name()));
		assertThat(this.holders.signedIn(member, Role.MEMBER).get("/members").text())
			.doesNotContain("To watch the wells");
		Visitor visitor = this.holders.signedIn(chair, Role.MEMBER);
		Page page = visitor.get("/members");
		assertThat(page.text()).contains("As Chair, " + board.name(), "To watch the wells");
		assertThat(page.form().submit().text()).contains("You confirmed having read them");
		assertThat(page.form().submit().status()).isEqualTo(200);
		assertThat(kept(matrix)).isEqualTo(1);
		assertThat(lines("", board.name())).singleElement()
			.asString()
			.contains(chair.fullName(), "4 May 2020", "Confirmed On ");
		this.boards.end(holding, this.holders.today().minusDays(1));
		assertThat(visitor.get("/members").text()).doesNotContain("To watch the wells");
		assertThat(vacant()).anyMatch((line) -> line.startsWith("Chair, " + board.name()));
	}

	@Test
	void isGivenForABoardByTheHolderOfThePostThatChairsIt() {
		Board board = this.boards.board();
		this.boards.chair(board, this.post);
		UUID matrix = this.test.add(board);
		this.test.row(matrix, "1", "To watch the wells", "", "");
		Visitor holder = this.holders.holding(this.post);
		Page page = holder.get("/members");
		assertThat(page.texts("main form button")).containsExactly(BUTTON + this.post.title(),
				BUTTON + "Chair, " + board.name());
		page.formIn("#post-" + board.id()).submit();
		assertThat(kept(matrix)).isEqualTo(1);
		assertThat(kept()).isZero();
	}

	@Test
	void isWantingWhereAPostIsVacant() {
		assertThat(vacant()).contains("%s: Responsibilities of %s".formatted(this.post.title(), this.post.title()));
		assertThat(this.pages.as("democratic").get("/manage/confirmations.csv").source().lines())
			.filteredOn((line) -> line.startsWith(this.post.title()))
			.singleElement()
			.asString()
			.contains("Vacant: nobody to confirm");
		this.holders.appoint(this.post, this.holders.person());
		assertThat(vacant()).noneMatch((line) -> line.startsWith(this.post.title()));
	}

	private List<String> vacant() {
		return this.pages.as("democratic").get("/manage/confirmations").texts(".remit-vacancies li");
	}

	@Test
	void isListedForDemocraticServicesAlone() {
		assertThat(this.pages.as("democratic").get("/manage").click("Who has read what").heading())
			.isEqualTo("Who has read what they answer for");
		assertThat(this.pages.as("democratic").get("/manage/confirmations?state=x%00").status()).isEqualTo(400);
		for (String user : List.of("officer", "member", "administrator")) {
			for (String path : List.of("/manage/confirmations", "/manage/confirmations.csv")) {
				assertThat(this.pages.as(user).get(path).status()).isEqualTo(403);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "update confirmation set by_name = 'x' where matrix_id = ?",
			"delete from confirmation where matrix_id = ?" })
	void keepsItsRowsAsTheyWereWritten(String change) {
		this.holders.holding(this.post).form("/members").submit();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.update(change, this.matrix))
			.havingRootCause()
			.withMessageContaining("confirmation keeps its rows as they were written");
	}

	@Test
	void isOfTheSameWordsOnceAndOfSomething() {
		this.holders.holding(this.post).form("/members").submit();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> copy("words_hash", "edition_number + 1"))
			.havingRootCause()
			.withMessageContaining("\"confirmation_once\"");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> copy("'x'", "null"))
			.havingRootCause()
			.withMessageContaining("\"confirmation_of_something\"");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database
			.update("""
					insert into confirmation select gen_random_uuid(), null, null, matrix_id, edition_number, drafted_on, words,
						'x', confirmed_on, confirmed_at, by_account, by_name from confirmation where matrix_id = ?""",
					this.matrix))
			.havingRootCause()
			.withMessageContaining("\"confirmation_by_one_office\"");
	}

	private void copy(String hash, String edition) {
		String drafted = edition.equals("null") ? "null" : "drafted_on";
		this.database
			.update("""
					insert into confirmation select gen_random_uuid(), appointment_id, seat_holding_id, matrix_id, %s, %s, words, %s,
						confirmed_on, confirmed_at, by_account, by_name from confirmation where matrix_id = ?"""
				.formatted(edition, drafted, hash), this.matrix);
	}

	private List<String> listed(String query) {
		return lines(query, this.post.title());
	}

	private List<String> lines(String query, String words) {
		return this.pages.as("democratic")
			.get("/manage/confirmations" + query)
			.texts("tbody tr")
			.stream()
			.filter((line) -> line.contains(words))
			.toList();
	}

	private void reword(String text) {
		ResponsibilityForm form = this.test.draft(this.responsibility).form();
		this.test.responsibilities.change(AUTHOR, this.responsibility.id(),
				new ResponsibilityForm(form.id(), form.version(), form.section(), null, form.cited(), false, List.of(),
						"", text, List.of(), form.taken(), form.future()));
	}

	private static String token(Visitor visitor) {
		return visitor.get("/account").form("/sign-out").value("_csrf");
	}

	private int kept() {
		return kept(this.matrix);
	}

	private int kept(UUID matrix) {
		return this.database.queryForObject("select count(*) from confirmation where matrix_id = ?", Integer.class,
				matrix);
	}

}
