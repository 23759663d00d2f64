package org.remit.boards.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.remit.boards.boards.Board;
import org.remit.boards.seats.Chamber;
import org.remit.boards.terms.TestTerms;
import org.remit.platform.time.Day;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class MeetingPagesTests {

	private final Pages pages;

	private final TestTerms terms;

	private final TestMeetings meetings;

	MeetingPagesTests(Pages pages, TestTerms terms, TestMeetings meetings) {
		this.pages = pages;
		this.terms = terms;
		this.meetings = meetings;
	}

	@Test
	void showWhenWhereAndWhatWasReported() {
		Board board = this.terms.board();
		UUID document = this.terms.add(this.terms.board());
		this.terms.publish(document);
		Page saved = blank(board).fill("startsAt", "2.30 pm")
			.fill("place", "Town Hall")
			.fill("agendaLink", "https://agendas.example/1")
			.fill("note", "Held online.")
			.fill("reports[0].document", document.toString())
			.fill("reports[1].title", "Elsewhere")
			.fill("reports[1].link", "https://papers.example/2")
			.fill("reports[2].title", "Told")
			.submit();
		assertThat(saved.text()).contains("10 March 2020 at 2:30pm, Town Hall");
		Page page = this.pages.get(address(board));
		assertThat(page.text()).contains("10 March 2020 at 2:30pm, Town Hall", "Held online.");
		assertThat(page.texts("main li li")).containsExactly(this.terms.standing(document).document().title(),
				"Elsewhere", "Told");
		assertThat(page.document().select("main li a").eachAttr("href")).containsExactly("https://agendas.example/1",
				this.pages.get("/terms-of-reference/" + this.terms.standing(document).document().slug()).address(),
				"https://papers.example/2");
		this.terms.withdraw(document);
		assertThat(this.pages.get(address(board)).document().select("main li li a")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "heldOn,,Enter the day of the meeting", "startsAt,25:00,'Enter a real time, like 10:30am or 14:00'",
			"agendaLink,javascript:alert(1),Enter a web address that starts with https:// or http://",
			"reports[0].link,https://x.example,Say what each report is called",
			"reports[0].link,ftp://x.example,Enter web addresses that start with https:// or http://" })
	void refuseWithWordsAndKeepWhatWasTyped(String field, String typed, String words) {
		Page page = blank(this.terms.board()).fill("place", "Keep me")
			.fill(field, (typed != null) ? typed : "")
			.submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly(words);
		assertThat(page.form().value("place")).isEqualTo("Keep me");
	}

	@Test
	void neverLeadToWhatIsNotPublished() {
		UUID draft = this.terms.add(this.terms.board());
		Board board = this.terms.board();
		Form form = blank(board);
		Page page = form.tamper("reports[0].document", draft.toString()).submit();
		assertThat(page.errors()).containsExactly("Choose documents from the list");
		assertThat(this.pages.as("officer").get("/manage/boards/" + board.id() + "/meetings/new").source())
			.doesNotContain(draft.toString());
	}

	@Test
	void areCalledOffWithAReasonAndTakePlaceAfterAll() {
		Board board = this.terms.board();
		Meeting meeting = this.meetings.meeting(board, LocalDate.of(2020, 3, 10));
		String cancellation = "/manage/boards/%s/meetings/%s/cancellation".formatted(board.id(), meeting.id());
		Form form = this.pages.as("officer").form(cancellation);
		assertThat(form.submit("Show it as cancelled").errors()).containsExactly("Say why it does not take place");
		form.fill("reason", "A storm").submit("Show it as cancelled");
		assertThat(this.pages.get(address(board)).text()).contains("Cancelled", "A storm");
		assertThat(form.submit("Show it as cancelled").status()).isEqualTo(409);
		this.pages.as("officer").form(cancellation).submit("It takes place after all");
		assertThat(this.pages.get(address(board)).text()).doesNotContain("Cancelled");
	}

	@Test
	void areStruckOutWhereTheyNeverWere() {
		Board board = this.terms.board();
		Meeting meeting = this.meetings.meeting(board, LocalDate.of(2020, 3, 10));
		this.pages.as("officer")
			.form("/manage/boards/%s/meetings/%s/mistake".formatted(board.id(), meeting.id()))
			.fill("reason", "Another board's")
			.submit();
		assertThat(this.pages.get(address(board)).text()).contains("No meetings are listed.");
	}

	@Test
	void areChangedByOneAtATimeAndOnceADay() {
		Board board = this.terms.board();
		Meeting meeting = this.meetings.meeting(board, LocalDate.of(2020, 3, 10));
		String edit = "/manage/boards/%s/meetings/%s/edit".formatted(board.id(), meeting.id());
		Form mine = this.pages.as("officer").form(edit).fill("place", "Mine");
		this.pages.as("democratic").form(edit).fill("place", "Theirs").submit();
		Page page = mine.submit();
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.texts(".remit-conflict__value")).containsExactly("Mine", "Theirs");
		Page twice = blank(board).fill("startsAt", "14:00").submit();
		assertThat(twice.errors()).containsExactly("The board already meets at that time");
	}

	@Test
	void areKeptByOfficersOfTheBoardsArea() {
		Board other = this.terms.board("Environment and Place", true);
		Meeting meeting = this.meetings.meeting(other, LocalDate.of(2020, 3, 10));
		String meetings = "/manage/boards/" + other.id() + "/meetings";
		assertThat(this.pages.as("officer").get(meetings).text()).doesNotContain("Add a meeting");
		assertThat(this.pages.as("officer").get(meetings + "/new").status()).isEqualTo(403);
		assertThat(this.pages.as("officer").get(meetings + "/" + meeting.id() + "/edit").status()).isEqualTo(403);
		Board own = this.terms.board();
		assertThat(this.pages.as("officer")
			.get("/manage/boards/" + own.id() + "/meetings/" + meeting.id() + "/edit")
			.status()).isEqualTo(404);
	}

	@Test
	void ofInternalBoardsAreForNobody() {
		Board board = this.terms.board("Children\u2019s Services", false);
		this.meetings.meeting(board, LocalDate.of(2020, 3, 10));
		assertThat(this.pages.get(address(board)).status()).isEqualTo(404);
		assertThat(this.pages.as("officer").get(address(board)).status()).isEqualTo(404);
		assertThat(this.pages.as("officer").get("/manage/boards/" + board.id() + "/meetings").text())
			.contains("10 March 2020");
	}

	@Test
	void standOnTheBoardsPageTheNextAndTheLatest() {
		Board board = this.terms.board();
		LocalDate today = this.terms.today();
		List.of(-400, -30, -20, -10, 0, 7, 14, 21)
			.forEach((days) -> this.meetings.meeting(board, today.plusDays(days)));
		Page page = this.pages.get("/boards/" + board.slug());
		assertThat(days(page)).isEqualTo(IntStream.of(0, 7, 14, -10, -20, -30)
			.mapToObj((days) -> Day.write(today.plusDays(days)) + " at 2pm")
			.toList());
		assertThat(page.click("All meetings").address()).isEqualTo(address(board));
	}

	private static List<String> days(Page page) {
		return page.document().select("section:contains(Meetings) li strong").eachText();
	}

	@Test
	void pageThroughAndFollowTheBoardsAddress() {
		Board board = this.terms.board();
		LocalDate day = LocalDate.of(2020, 1, 1);
		IntStream.range(0, 51).forEach((at) -> this.meetings.meeting(board, day.plusDays(at)));
		Page second = this.pages.get(address(board) + "?page=2");
		assertThat(second.texts("main li strong")).containsExactly("1 January 2020 at 2pm");
		assertThat(this.pages.get(address(board) + "?page=0").status()).isEqualTo(400);
		Board renamed = this.terms.change(board, "Panel of " + Chamber.word(), true);
		assertThat(this.pages.visitor().open(address(board)).status()).isEqualTo(301);
		assertThat(this.pages.get(address(board)).address()).isEqualTo(address(renamed));
	}

	private Form blank(Board board) {
		return this.pages.as("officer")
			.form("/manage/boards/" + board.id() + "/meetings/new")
			.fill("heldOn", "10/3/2020");
	}

	private static String address(Board board) {
		return "/boards/" + board.slug() + "/meetings";
	}

}
