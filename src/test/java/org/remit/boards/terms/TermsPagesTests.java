package org.remit.boards.terms;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardKind;
import org.remit.boards.seats.Chamber;
import org.remit.people.memberships.Groups;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@RemitTest
class TermsPagesTests {

	private static final String NEW = "/manage/terms-of-reference/new?board=";

	private final Pages pages;

	private final TestTerms terms;

	private final Groups groups;

	TermsPagesTests(Pages pages, TestTerms terms, Groups groups) {
		this.pages = pages;
		this.terms = terms;
		this.groups = groups;
	}

	@Test
	void areMadeFromTheBoardsPageAndPublishedForEverybody() {
		Board board = this.terms.board();
		Page made = this.pages.as("officer")
			.get("/manage/boards/" + board.id())
			.click("Make terms of reference")
			.form()
			.fill("sections[0].heading", "Conduct")
			.fill("sections[0].text", "Members:\n- listen\n  - to children\n(b) decide")
			.submit("Save the draft");
		assertThat(made.heading()).isEqualTo(board.name());
		assertThat(made.texts("article li")).containsExactly("listen to children", "to children", "(b) decide");
		String address = "/terms-of-reference/" + board.slug();
		assertThat(this.pages.get(address).status()).isEqualTo(404);
		this.terms.publish(id(made));
		Page published = this.pages.get("/boards/" + board.slug()).click("Terms of reference of the " + board.name());
		assertThat(published.address()).isEqualTo(address);
		assertThat(published.document().title()).startsWith("Terms of reference of " + board.name() + " \u2013");
		assertThat(published.texts("article section h2")).containsExactly("Conduct");
		assertThat(published.document().select("#line-1 h2, #line-2, #line-3, #line-4")).hasSize(4);
		assertThat(this.pages.get("/terms-of-reference").text()).contains(board.name());
		assertThat(this.pages.get(address + ".pdf").header("Content-Type")).isEqualTo("application/pdf");
		assertThat(this.pages.get(address + ".json").source()).contains("\"listen\"");
		assertThat(this.pages.get(address + "/editions/1").status()).isEqualTo(200);
		assertThat(published.click("The present members of the " + board.name()).heading()).isEqualTo(board.name());
	}

	@Test
	void areOneSetABoardHoweverOftenTheFormIsSent() {
		Board board = this.terms.board();
		Form form = this.pages.as("officer").form(NEW + board.id()).fill("sections[0].heading", "Conduct");
		assertThat(form.submit("Save the draft").errors())
			.containsExactly("Enter a heading and a text for each section");
		Page first = form.fill("sections[0].text", "Well.").submit("Save the draft");
		assertThat(form.submit("Save the draft").address()).isEqualTo(first.address());
		assertThat(form.fill("sections[0].text", "Otherwise.").submit("Save the draft").status()).isEqualTo(409);
		Page second = form.tamper("id", UUID.randomUUID().toString()).submit("Save the draft");
		assertThat(second.status()).isEqualTo(422);
		assertThat(second.errors()).containsExactly("This board has terms of reference already");
	}

	@Test
	void areWrittenByThoseWhoKeepTheBoard() {
		Board other = this.terms.board("Environment and Place", true);
		UUID id = this.terms.add(other, new TypedSection("Conduct", "Well."));
		assertThat(this.pages.as("officer").get("/manage/terms-of-reference/" + id + "/edit").status()).isEqualTo(403);
		assertThat(this.pages.as("officer").get("/manage/terms-of-reference/" + id).text())
			.doesNotContain("Edit the draft");
		Page blank = this.pages.as("officer").get(NEW);
		assertThat(blank.document().select("#board option").eachText()).doesNotContain(other.name());
		UUID unwritten = this.terms.board("Environment and Place", true).id();
		assertThat(blank.form().tamper("board", unwritten.toString()).submit("Save the draft").status()).isEqualTo(403);
		assertThat(this.pages.as("democratic").get("/manage/terms-of-reference/" + id + "/edit").status())
			.isEqualTo(200);
	}

	@Test
	void showBothWhereTwoEditAtOnce() {
		UUID id = this.terms.add(this.terms.board(), new TypedSection("Conduct", "Well."));
		String edit = "/manage/terms-of-reference/" + id + "/edit";
		Form mine = this.pages.as("officer").form(edit).fill("sections[0].text", "Mine.");
		this.pages.as("democratic").form(edit).fill("sections[0].text", "Theirs.").submit("Save the draft");
		Page page = mine.submit("Save the draft");
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.texts(".remit-conflict__value")).containsExactly("Conduct Mine.", "Conduct Theirs.");
		assertThat(page.form().submit("Save the draft").status()).isEqualTo(200);
		assertThat(this.terms.terms.form(TestTerms.AUTHOR, id).filled())
			.containsExactly(new TypedSection("Conduct", "Mine."));
	}

	@Test
	void arrangeSectionsWithoutSaving() {
		UUID id = this.terms.add(this.terms.board(), new TypedSection("One", "1"), new TypedSection("Two", "2"));
		Page page = this.pages.as("officer")
			.form("/manage/terms-of-reference/" + id + "/edit")
			.submit("Move section 2 up");
		assertThat(page.form().value("sections[0].heading")).isEqualTo("Two");
		assertThat(this.terms.terms.form(TestTerms.AUTHOR, id).filled().get(0).heading()).isEqualTo("One");
		Page more = page.form()
			.submit("Make room for more sections")
			.form()
			.submit("Check how the texts are understood");
		assertThat(more.status()).isEqualTo(200);
		more.form().submit("Save the draft");
		assertThat(this.terms.terms.form(TestTerms.AUTHOR, id).filled())
			.isEqualTo(List.of(new TypedSection("Two", "2"), new TypedSection("One", "1")));
	}

	@Test
	void warnOfWhatAReaderWouldMiss() {
		UUID id = this.terms.add(this.terms.board());
		assertThat(this.pages.as("officer").get("/manage/terms-of-reference/" + id).texts(".govuk-warning-text__text"))
			.extracting((text) -> text.replace("Warning ", ""))
			.containsExactly("No functions are listed: a reader does not learn what this body is there to do.",
					"No quorum is set.", "No seats are listed: a reader does not learn who sits.");
	}

	@Test
	void sayHowManyCouncillorsMakeABodyOfAllMembers() {
		Board board = this.terms.board(BoardKind.ALL_MEMBERS);
		UUID id = this.terms.add(board);
		int councillors = this.groups.composition(this.terms.today()).councillors();
		assertThat(councillors).isGreaterThan(1);
		assertThat(this.pages.as("officer").get("/manage/terms-of-reference/" + id).text())
			.contains("All %d councillors are its members.".formatted(councillors))
			.doesNotContain("a reader does not learn who sits");
	}

	@Test
	void followTheNameOfTheBoard() {
		Board board = this.terms.board();
		UUID id = this.terms.add(board);
		this.terms.publish(id);
		String old = "/terms-of-reference/" + board.slug();
		Board renamed = this.terms.change(board, "Panel of " + Chamber.word(), true);
		assertThat(this.terms.standing(id).document().title()).isEqualTo(renamed.name());
		assertThat(this.pages.get(old).heading()).contains(board.name());
		this.terms.publish(id);
		assertThat(this.pages.get(old).address()).isEqualTo("/terms-of-reference/" + renamed.slug());
	}

	@Test
	void neverMakeAnInternalBoardKnown() {
		Board board = this.terms.board("Children\u2019s Services", false);
		UUID id = this.terms.add(board);
		assertThat(catchThrowable(() -> this.terms.publish(id))).hasMessageContaining("This board is for staff only");
		assertThat(this.pages.get("/terms-of-reference/" + board.slug()).status()).isEqualTo(404);
		Board shown = this.terms.board();
		UUID published = this.terms.add(shown);
		this.terms.publish(published);
		Page page = this.pages.as("officer")
			.form("/manage/boards/" + shown.id() + "/edit")
			.choose("shown", "false")
			.submit();
		assertThat(page.errors()).containsExactly("Its terms of reference are published. Withdraw them first");
		this.terms.withdraw(published);
		assertThat(this.pages.get("/terms-of-reference/" + shown.slug()).text()).contains("was withdrawn on");
		assertThat(page.form().submit().status()).isEqualTo(200);
	}

	private static UUID id(Page page) {
		return UUID.fromString(page.address().substring(page.address().lastIndexOf('/') + 1));
	}

}
