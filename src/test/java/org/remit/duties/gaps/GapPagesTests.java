package org.remit.duties.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardForm;
import org.remit.boards.boards.BoardKind;
import org.remit.boards.boards.Boards;
import org.remit.duties.actions.ActionStatus;
import org.remit.duties.actions.Actions;
import org.remit.duties.actions.FutureForm;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.law.sources.Strength;
import org.remit.people.posts.Post;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The gaps of one matrix, post, source and board among everybody else's. */
@RemitTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GapPagesTests {

	private static final LocalDate DAY = TestGaps.DAY;

	private final Pages pages;

	private final TestGaps test;

	private final Actions actions;

	private final Boards boards;

	private final String word = TestGaps.word();

	private UUID edition;

	private UUID matrix;

	private Post post;

	private Board board;

	private Responsibility overdue;

	GapPagesTests(Pages pages, TestGaps test, Actions actions, Boards boards) {
		this.pages = pages;
		this.test = test;
		this.actions = actions;
		this.boards = boards;
	}

	/** A vacant post with three rows, of which one cites nothing; a provision is left. */
	@BeforeAll
	void fillAMatrix() {
		this.edition = this.test.edition("Bridges Act " + this.word, null);
		this.test.provision(this.edition, "s.1", Strength.SHOULD, null);
		this.test.provision(this.edition, "s.2", Strength.MUST, null);
		this.test.provision(this.edition, "s.3", Strength.MUST, null);
		this.post = this.test.matrices.post("Bridge warden " + this.word);
		this.board = this.boards.add(TestMatrices.AUTHOR,
				new BoardForm(UUID.randomUUID(), "Bridge board " + this.word, BoardKind.BOARD,
						this.test.matrices.area("Children\u2019s Services"), "", "", null, true,
						BoardForm.Deciding.WITHOUT_QUORUM, null));
		this.matrix = this.test.matrices.add(this.post, this.edition);
		this.test.row(DAY, this.matrix, "", "", "");
		this.test.row(DAY, this.matrix, "s.1", "Counted, \"twice\"", "");
		this.overdue = this.test.row(DAY, this.matrix, "s.2", "", "=Mend it");
		this.test.on(DAY,
				() -> this.actions.futureOf(this.overdue.id())
					.forEach((one) -> this.actions.describe(TestMatrices.AUTHOR, one.id(),
							new FutureForm(one.id(), one.version(), one.text(), null, DAY.plusDays(1),
									ActionStatus.DELAYED, "No stone", this.board.id()))));
	}

	@Test
	void showFiguresAndTheWayToEachGapOfASource() {
		Page page = officer("/manage/gaps");
		assertThat(page.heading()).isEqualTo("Gaps");
		assertThat(page.texts("h2")).contains("How much is covered", "What is missing", "How it went", "By source",
				"By post", "By board", "Sources that no matrix covers");
		Element row = row(page, "Bridges Act " + this.word);
		assertThat(row.select("td").eachText()).containsExactly("2 of 3 (66%)", "0 of 2 (0%)",
				"Not cited, Bridges Act %1$s 1, A vacant post, Bridges Act %1$s 2, No evidence, Bridges Act %1$s 1, Overdue, Bridges Act %1$s 1"
					.formatted(this.word));
		assertThat(row(page, this.post.title()).select("td").eachText()).startsWith("2 of 3 (66%)", "0 of 3 (0%)");
		assertThat(row(page, this.board.name()).select("td").eachText()).startsWith("Nothing to count", "0 of 1 (0%)");
		Page listed = this.pages.as("officer").get(row.select("td a").last().attr("href"));
		assertThat(rows(listed)).containsExactly("To see to s.2");
	}

	@Test
	void listWhatIsUnderADutyInLawFirst() {
		Page page = officer("/manage/gaps/list?matrix=" + this.matrix);
		assertThat(rows(page)).containsExactly("s.3 To keep s.3", "To see to s.2", "To see to s.1", "To see to");
		assertThat(page.texts("tbody td:nth-child(2)")).containsExactly("Not cited", "A vacant post, overdue",
				"A vacant post, no evidence", "A vacant post, no action");
		assertThat(page.texts("tbody td:nth-child(3)")).containsExactly("must", "must", "should", "cites nothing");
		assertThat(page.texts("tbody td:nth-child(4)")).containsExactly("Nobody yet", this.post.title(),
				this.post.title(), this.post.title());
		assertThat(page.document().select("tbody th a").first().attr("href")).startsWith("/manage/sources/")
			.contains("/editions/%s#provision-".formatted(this.edition));
		assertThat(page.document().select("tbody th a").get(1).attr("href"))
			.isEqualTo("/manage/responsibilities/%s/rows/%s".formatted(this.matrix, this.overdue.id()));
	}

	@Test
	void listOnlyWhatIsAskedFor() {
		assertThat(rows(officer("/manage/gaps/list?gap=uncited&source=" + this.edition)))
			.containsExactly("s.3 To keep s.3");
		assertThat(rows(officer("/manage/gaps/list?strength=should&post=" + this.post.id())))
			.containsExactly("To see to s.1");
		assertThat(rows(officer("/manage/gaps/list?board=" + this.board.id()))).containsExactly("To see to s.2");
		assertThat(rows(officer("/manage/gaps/list?gap=no-action&board=" + this.board.id()))).isEmpty();
		Page chosen = officer("/manage/gaps/list?gap=vacant&source=%s&post=&board=&strength=".formatted(this.edition));
		assertThat(chosen.document().select("option[selected]:not([value=''])").eachText())
			.containsExactly("A vacant post", "Bridges Act " + this.word);
		assertThat(rows(chosen)).containsExactly("To see to s.2", "To see to s.1");
	}

	@Test
	void keepTheDayOnTheWay() {
		String before = "/manage/gaps/list?gap=overdue&matrix=%s&on=%s".formatted(this.matrix, DAY.plusDays(1));
		Page page = officer(before);
		assertThat(rows(page)).isEmpty();
		assertThat(page.text()).contains("Nothing that fits this is missing on this day.");
		assertThat(page.form().submit().address()).contains("on=" + DAY.plusDays(1));
		assertThat(rows(officer(before.replace(DAY.plusDays(1).toString(), DAY.plusDays(2).toString()))))
			.containsExactly("To see to s.2");
		Page overview = officer("/manage/gaps?on=" + DAY.plusDays(2));
		assertThat(row(overview, this.post.title()).select("a").eachAttr("href"))
			.allSatisfy((href) -> assertThat(href).endsWith("on=" + DAY.plusDays(2)));
		assertThat(overview.document().select("a[href*=csv]").attr("href"))
			.isEqualTo("/manage/gaps/list.csv?on=" + DAY.plusDays(2));
	}

	@Test
	void drawHowItWentWithTheSameFiguresInATable() {
		Page page = officer("/manage/gaps?on=" + DAY.plusDays(60));
		assertThat(page.texts(".remit-trend__table tbody tr")).hasSize(9)
			.first()
			.asString()
			.startsWith("30 September 2022");
		assertThat(page.texts(".remit-trend__table tbody th")).endsWith("30 June 2024", "6 July 2024");
		Element picture = page.document().selectFirst("svg.remit-trend__picture");
		assertThat(picture.attr("aria-labelledby")).isEqualTo("trend-title trend-desc");
		assertThat(picture.selectFirst("desc").text()).contains("From 30 September 2022 to 6 July 2024.");
		assertThat(picture.select("circle, rect")).hasSizeGreaterThan(3);
	}

	@Test
	void tellOfOnePostAloneHowItWent() {
		String here = "/manage/gaps/posts/" + this.post.id();
		Page page = officer("/manage/gaps").click(this.post.title());
		assertThat(page.address()).isEqualTo(here);
		assertThat(page.heading()).isEqualTo(this.post.title());
		assertThat(page.texts(".remit-card__figure")).containsExactly("66%", "0%");
		assertThat(page.text()).contains("2 of the 3 provisions in force, of the sources that its matrices cover,");
		assertThat(row(page, "A vacant post").select("td:not(:first-of-type)").eachText()).containsExactly("3", "1");
		assertThat(page.texts(".remit-trend__table tbody tr")).hasSize(9)
			.last()
			.asString()
			.endsWith("2 of 3 (66%) 0 of 3 (0%)");
		assertThat(officer("/manage/gaps").texts(".remit-trend__table tbody tr").get(8))
			.doesNotEndWith("2 of 3 (66%) 0 of 3 (0%)");
		assertThat(page.document().select("main a[href*=/list]").eachAttr("href")).isNotEmpty()
			.allSatisfy((href) -> assertThat(href).contains("post=" + this.post.id()));
		assertThat(page.document().select(".remit-trend__table a").eachAttr("href")).hasSize(8)
			.allSatisfy((href) -> assertThat(href).startsWith(here + "?on="));
	}

	/** The post was there and answered for nothing on the day before its first row. */
	@Test
	void tellOfOnePostAsItWasOnADayThatIsOver() {
		Page before = officer("/manage/gaps/posts/%s?on=%s".formatted(this.post.id(), DAY.minusDays(1)));
		assertThat(before.heading()).isEqualTo(this.post.title());
		assertThat(before.text()).contains("Nothing to count on this day.").contains("There is nothing to draw");
		Page later = officer("/manage/gaps/posts/%s?on=%s".formatted(this.post.id(), DAY.plusDays(60)));
		assertThat(later.texts(".remit-trend__table tbody td")).endsWith("Nothing to count", "Nothing to count",
				"2 of 3 (66%)", "0 of 3 (0%)", "2 of 3 (66%)", "0 of 3 (0%)");
		assertThat(later.document().select("main a[href*=/list]").eachAttr("href")).isNotEmpty()
			.allSatisfy((href) -> assertThat(href).endsWith("on=" + DAY.plusDays(60)));
	}

	@Test
	void tellOfOneSourceAndOfOneBoardHowItWent() {
		Page source = officer("/manage/gaps").click("Bridges Act " + this.word);
		assertThat(source.address()).isEqualTo("/manage/gaps/sources/" + this.edition);
		assertThat(source.texts(".remit-trend__table tbody td")).endsWith("2 of 3 (66%)", "0 of 2 (0%)");
		Page heard = officer("/manage/gaps/boards/" + this.board.id());
		assertThat(heard.heading()).isEqualTo(this.board.name());
		assertThat(heard.texts(".remit-trend__table tbody td")).endsWith("Nothing to count", "0 of 1 (0%)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sources", "posts", "boards" })
	void tellOfNothingThatIsNotThere(String things) {
		assertThat(officer("/manage/gaps/%s/%s".formatted(things, UUID.randomUUID())).status()).isEqualTo(404);
		assertThat(officer("/manage/gaps/%s/x".formatted(things)).status()).isBetween(400, 404);
	}

	@Test
	void goAlongAsATable() {
		Page page = officer("/manage/gaps/list.csv?matrix=%s&on=%s".formatted(this.matrix, DAY.plusDays(2)));
		assertThat(page.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(page.header("Content-Disposition")).contains("gaps-2024-05-09.csv");
		List<String> lines = page.source().lines().toList();
		assertThat(lines.get(0)).isEqualTo("\uFEFFAs at,What it is,Strength,Source,Provision,Text,Matrix,Heading,Row,"
				+ "Posts,Boards,What is missing");
		assertThat(lines).hasSize(5);
		assertThat(lines.get(1)).isEqualTo(
				"2024-05-09,Provision,must,Bridges Act %1$s,s.3,To keep s.3,Responsibilities of Bridge warden %1$s,,,Bridge warden %1$s,,Not cited"
					.formatted(this.word));
		assertThat(lines.get(2)).startsWith("2024-05-09,Responsibility,must,")
			.contains(",s.2,To see to s.2,")
			.endsWith("Bridge warden %1$s,Bridge board %1$s,A vacant post; Overdue".formatted(this.word));
	}

	@Test
	void tellAListWithinARowOnOneLineAndAsTypedInTheTable() {
		UUID other = this.test.matrices.add(this.test.matrices.post("Lister " + TestGaps.word()));
		this.test.matrices.row(other, "", "To bring together:\n- health\n- police", "", "");
		assertThat(rows(officer("/manage/gaps/list?matrix=" + other)))
			.containsExactly("To bring together: health; police");
		assertThat(officer("/manage/gaps/list.csv?matrix=" + other).source())
			.contains(",\"To bring together:\n- health\n- police\",");
	}

	@Test
	void sayInWordsWhereThereIsNothing() {
		Page page = officer("/manage/gaps?on=1900-01-01");
		assertThat(page.text()).contains("Nothing to count on this day.")
			.contains("There is nothing to draw")
			.contains("No post answers for anything on this day.");
		assertThat(officer("/manage/gaps/list?on=1900-01-01").text()).contains("There is no gap on this day");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gap=nothing", "gap=%3Cscript%3E", "gap=VACANT", "strength=%00", "source=1", "post=x%00y",
			"board=%F0%9F%98%80", "matrix=../..", "page=-1", "page=x", "gap[0]=vacant" })
	void refuseWhatCannotBeAskedFor(String query) {
		assertThat(officer("/manage/gaps/list?" + query).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "source", "post", "board", "matrix" })
	void findNothingUnderWhatIsNotThere(String parameter) {
		Page page = officer("/manage/gaps/list?%s=%s".formatted(parameter, UUID.randomUUID()));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Nothing that fits this is missing on this day.");
		assertThat(page.document().select("option[selected]").eachText()).contains("One without gaps on this day");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/manage/gaps", "/manage/gaps/list", "/manage/gaps/list.csv" })
	void areForStaffWhoKeepDocuments(String path) {
		assertThat(this.pages.as("democratic").get(path).status()).isEqualTo(200);
		assertThat(this.pages.as("officer2").get(path).status()).isEqualTo(200);
		assertThat(this.pages.as("member").get(path).status()).isEqualTo(403);
		assertThat(this.pages.as("administrator").get(path).status()).isEqualTo(403);
		assertThat(this.pages.visitor().get(path).address()).startsWith("/sign-in");
	}

	@Test
	void areOnTheCardsOfTheirReaders() {
		assertThat(officer("/manage").document().select("a[href=/manage/gaps]").text()).isEqualTo("Gaps");
		assertThat(this.pages.as("administrator").get("/manage").document().select("a[href=/manage/gaps]")).isEmpty();
	}

	private Page officer(String path) {
		return this.pages.as("officer").get(path);
	}

	private static Element row(Page page, String heading) {
		return page.document()
			.select("tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().equals(heading))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No row " + heading + " on " + page));
	}

	private static List<String> rows(Page page) {
		return page.document().select("tbody th a").eachText();
	}

}
