package org.remit.boards.boards;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.remit.boards.seats.Chamber;
import org.remit.boards.seats.SeatHoldings;
import org.remit.boards.seats.Seats;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointments;
import org.remit.people.people.People;
import org.remit.people.posts.Posts;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What boards do, typed as text, labels as printed and keys kept. */
@RemitTest
class BoardFunctionsTests {

	private static final String TYPED = """
			Making rules, among them on
			    (i) what is done first
			    (ii) who is told
			(b) telling people
			(c) finding out how well it works
			""";

	private final Pages pages;

	private final BoardFunctions functions;

	private final Board board;

	BoardFunctionsTests(Pages pages, BoardFunctions functions, Boards boards, Seats seats, SeatHoldings holdings,
			People people, Posts posts, Appointments appointments, Areas areas) {
		this.pages = pages;
		this.functions = functions;
		this.board = new Chamber(boards, seats, holdings, people, posts, appointments, areas).board();
	}

	@Test
	void keepLabelsAsTheyArePrinted() {
		write(TYPED);
		assertThat(lines()).containsExactly("0  Making rules, among them on", "1 (i) what is done first",
				"1 (ii) who is told", "0 (b) telling people", "0 (c) finding out how well it works");
		Page page = this.pages.get("/boards/" + this.board.slug());
		assertThat(page.text()).contains("(ii) who is told").contains("(b) telling people").doesNotContain("(a)");
		assertThat(page.document().select("li li")).hasSize(2);
	}

	@Test
	void takeNoNumberForALabelThatIsNone() {
		assertThat(FunctionLabel.of("12 members make a quorum").label()).isEmpty();
		assertThat(FunctionLabel.of("I think").label()).isEmpty();
		assertThat(FunctionLabel.of("(see appendix) work").label()).isEmpty();
		assertThat(FunctionLabel.of("2.1 advise").label()).isEqualTo("2.1");
		assertThat(FunctionLabel.of("iv. advise")).isEqualTo(new FunctionLabel("iv.", "advise"));
		assertThat(FunctionLabel.of("(b)").label()).isEmpty();
	}

	@Test
	void refuseThousandsOfLinesWithWords() {
		Page refused = form().fill("functions", "- (i) x\n".repeat(4_000)).submit("Save");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).contains("Functions must be 500 lines or fewer");
	}

	@Test
	void keepKeysThroughEdits() {
		write(TYPED);
		List<Integer> before = keys();
		write(TYPED.replace("telling people", "telling all people").replace("    (i) what is done first\n", ""));
		assertThat(keys()).containsExactly(before.get(0), before.get(2), before.get(3), before.get(4));
		write(TYPED);
		assertThat(keys()).doesNotContain(before.get(1)).doesNotHaveDuplicates().hasSize(5);
	}

	@Test
	void showHowTheListIsUnderstoodAndSaveNothing() {
		Page page = form().fill("functions", TYPED).submit("Check how the list is understood");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.texts("details[open] li li")).containsExactly("(i) what is done first", "(ii) who is told");
		assertThat(lines()).isEmpty();
	}

	@Test
	void tellWhoWasOvertakenByAnotherWording() {
		write(TYPED);
		Form mine = form().fill("functions", "One thing");
		write(TYPED.replace("telling people", "telling all people"));
		Page conflict = mine.submit("Save");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("One thing").contains("telling all people");
	}

	@Test
	void refuseWhatIsTooMuchToRead() {
		assertThat(form().fill("functions", "x\n".repeat(501)).submit("Save").errors())
			.containsExactly("Functions must be 500 lines or fewer");
		assertThat(form().fill("functions", "x".repeat(40_001)).submit("Save").status()).isEqualTo(422);
		assertThat(form().fill("intro", "x".repeat(2_001)).submit("Save").status()).isEqualTo(422);
	}

	private void write(String typed) {
		assertThat(form().fill("functions", typed).submit("Save").status()).isEqualTo(200);
	}

	private Form form() {
		return this.pages.as("officer").form("/manage/boards/%s/functions".formatted(this.board.id()));
	}

	private List<String> lines() {
		return this.functions.of(this.board.id())
			.stream()
			.map((one) -> "%d %s %s".formatted(one.depth(), one.label(), one.text()))
			.toList();
	}

	private List<Integer> keys() {
		return this.functions.of(this.board.id()).stream().map(BoardFunction::key).toList();
	}

}
