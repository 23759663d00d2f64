package org.remit.reading.finder;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.boards.boards.Board;
import org.remit.boards.seats.Chamber;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.functions.TestFunctions;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** "Who is responsible for ...?", asked by a resident. */
@RemitTest
class FinderTests {

	private final Pages pages;

	private final Planted planted;

	private final TestFunctions functions;

	private final TestPortfolios portfolios;

	FinderTests(Pages pages, Planted planted, TestFunctions functions, TestPortfolios portfolios) {
		this.pages = pages;
		this.planted = planted;
		this.functions = functions;
		this.portfolios = portfolios;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "bins|Waste and recycling", "Bin|Waste and recycling",
					"Who is responsible for the bins?|Waste and recycling", "potholes|Highways",
					"kids in care|Fostering and adoption", "kids in care|Corporate Parenting Board",
					"planning permission|Planning Committee", "planning permission|Planning and building control",
					"children's social care|Children\u2019s social care", "foster|Fostering and adoption",
					"recycli|Waste and recycling", "recyling|Waste and recycling", "wedding|Registration of births",
					"chief executive|Grace Okonkwo-Hart" })
	void isAskedInEverydayWords(String typed, String answer) {
		assertThat(ask(typed).text()).contains(answer).doesNotContain("We found no answer");
	}

	@Test
	void isAnsweredForTheSampleCouncilsBins() {
		assertThat(ask("bins").texts(".remit-answer").get(0)).startsWith("Waste and recycling")
			.contains("The Environment portfolio leads on this", "It is held by");
	}

	@Test
	void isAnsweredWithPortfolioHolderAndPostInASentence() {
		String word = Chamber.word();
		Post post = this.planted.post("Executive Member for " + word, true);
		Person person = this.planted.person(word);
		LocalDate since = this.planted.today().minusYears(1);
		this.planted.appoint(post, person, since, since);
		UUID portfolio = this.portfolios.addPublished((typed) -> typed.holder(post.id()));
		ServiceFunction wells = this.planted.function("Wells and " + word, null);
		ServiceFunction part = this.functions.below(wells);
		this.functions.lead(wells, portfolio, since);
		Page page = ask("wells " + word.toLowerCase());
		assertThat(page.texts("#services ~ .remit-answer")).containsExactly(
				"%s The %s portfolio leads on this. It is held by Councillor Edda %s, Executive Member for %s."
					.formatted(wells.name(), this.portfolios.title(portfolio), word, word));
		assertThat(page.click(person.fullName()).address()).isEqualTo("/people/" + person.slug());
		assertThat(ask(part.name()).text()).contains("%s, part of %s".formatted(part.name(), wells.name()),
				"leads on this, together with %s.".formatted(wells.name()));
		Page before = ask("wells " + word, since.minusDays(1));
		assertThat(before.text()).contains("No portfolio led on this on that day.").doesNotContain("Councillor Edda");
	}

	@Test
	void findsWhatIsPublishedAndLeadsToItsPlace() {
		String word = Chamber.word();
		Post post = this.planted.post("Keeper of " + Chamber.word(), true);
		Person person = this.planted.person(Chamber.word());
		this.planted.appoint(post, person, this.planted.today(), this.planted.today());
		UUID matrix = this.planted.published(post, "To keep:\n- the wells of " + word);
		this.planted.matrices.row(matrix, "5.7", "To draft secrets about " + word, "", "");
		Page page = ask("wells of " + word);
		assertThat(page.texts("#duties ~ .remit-answer"))
			.containsExactly("%s (%s) is responsible for this: To keep: the wells of %s From Responsibilities of %s."
				.formatted(post.title(), person.fullName(), word, post.title()));
		assertThat(page.document().select("#duties ~ .remit-answer a[href*=#row-]").attr("href"))
			.matches(this.planted.address(matrix) + "#row-\\d+");
		this.planted.withdraw(matrix);
		assertThat(ask(word).text()).contains("We found no answer to that");
	}

	@Test
	void namesNobodyWhoseOfficeOrBoardIsNoMore() {
		String word = Chamber.word();
		Post post = this.planted.post("Keeper of " + Chamber.word(), true);
		UUID ofPost = this.planted.published(post, "To keep " + word);
		Board board = this.planted.board("Board of " + Chamber.word(), true, "to meet");
		UUID ofBoard = this.planted.matrix(board, "To hear of " + word);
		this.planted.matrices.publish(ofBoard);
		assertThat(ask(word).texts("#duties ~ .remit-answer")).hasSize(2);
		this.planted.abolish(post);
		this.planted.close(board);
		assertThat(ask(word).text()).contains("We found no answer to that");
		assertThat(this.pages.get(this.planted.address(ofPost)).text()).contains("To keep " + word);
		assertThat(this.pages.get(this.planted.address(ofBoard)).text()).contains("To hear of " + word);
	}

	@Test
	void findsWhatPortfoliosPrintAndWhatBoardsDo() {
		String word = Chamber.word();
		UUID portfolio = this.portfolios
			.addPublished((typed) -> typed.functions("Water\n- Wells\n  - Ropes and " + word));
		this.planted.board("Well Board", true, "(i) to count the wells\n(ii) to inspect the " + word);
		Page page = ask(word);
		assertThat(page.texts("#portfolios ~ .remit-answer")).containsExactly(
				"The %s portfolio names this. Ropes and %s".formatted(this.portfolios.title(portfolio), word));
		assertThat(page.document().select("#portfolios ~ .remit-answer li a").attr("href"))
			.matches(this.portfolios.address(portfolio) + "#line-\\d+");
		assertThat(page.texts("#boards ~ .remit-answer"))
			.containsExactly("Well Board. Among what it is there to do: to inspect the " + word);
	}

	@Test
	void readsTheEditionOfTheDayThatIsAskedFor() {
		String word = Chamber.word();
		LocalDate then = this.planted.today().minusYears(1);
		UUID portfolio = this.portfolios.addOn(then, (typed) -> typed.scope("Leads on old " + word));
		this.portfolios.on(then, () -> this.portfolios.publish(portfolio));
		this.portfolios.change(portfolio, (typed) -> typed.scope("Leads on new " + word));
		this.portfolios.publish(portfolio);
		assertThat(ask(word).text()).contains("Leads on new").doesNotContain("Leads on old");
		Page before = ask(word, then);
		assertThat(before.text()).contains("Leads on old").doesNotContain("Leads on new");
		assertThat(before.document().select("#portfolios ~ .remit-answer li a").attr("href"))
			.contains("/editions/1#line-");
		assertThat(ask(word, then.minusDays(1)).text()).contains("We found no answer");
	}

	@Test
	void neverTellsWhatThePublicMayNotKnow() {
		String word = Chamber.word();
		LocalDate today = this.planted.today();
		this.planted.matrix(this.planted.post("Drafter", true), "To draft " + word);
		this.planted.board("Internal board of " + word, false, "to whisper about " + word);
		this.planted.post("Internal keeper of " + word, false);
		this.planted.function("Planned " + word, today.plusDays(1));
		this.portfolios.add((typed) -> typed.title("Unpublished " + word));
		UUID withdrawn = this.portfolios.addPublished((typed) -> typed.title("Withdrawn " + word));
		this.portfolios.withdraw(withdrawn, "It was wrong.");
		for (LocalDate day : new LocalDate[] { today, today.minusDays(1), today.plusMonths(1) }) {
			assertThat(ask(word, day).text()).contains("We found no answer to that");
		}
		Post open = this.planted.post("Open keeper of " + word, true);
		Person secret = this.planted.person("Secret" + Chamber.word());
		this.planted.appoint(open, secret, today, today.plusDays(1));
		this.planted.published(open, "To open " + word);
		assertThat(ask(word).text()).contains(open.title() + ": Vacant", "To open " + word);
		assertThat(ask(word, today.plusMonths(1)).source()).contains(open.title()).doesNotContain(secret.familyName());
		assertThat(ask(secret.familyName()).text()).contains("We found no answer to that");
	}

	@Test
	void putsWhatHasAllTheWordsBeforeWhatHasSome() {
		String one = Chamber.word();
		String other = Chamber.word();
		this.planted.function("Care of " + one, null);
		ServiceFunction both = this.planted.function("Care of %s and %s".formatted(one, other), null);
		assertThat(ask(one + " " + other).texts("#services ~ .remit-answer h3")).containsExactly(both.name());
		Page some = ask(one + " " + Chamber.word());
		assertThat(some.text()).contains("Nothing that is published has all of these words");
		assertThat(some.texts("#services ~ .remit-answer h3")).hasSize(2);
		ServiceFunction welsh = this.planted.function("T\u0177 a thai " + one, null);
		assertThat(ask("Ty " + one).texts("#services ~ .remit-answer h3")).containsExactly(welsh.name());
	}

	@Test
	void saysWhereToLookAndWhomToAskWhereNothingIsFound() {
		Page nothing = ask("xylophone maintenance");
		assertThat(nothing.status()).isEqualTo(200);
		assertThat(nothing.text()).contains("We found no answer to that", "democratic.services@aldermoor.example");
		assertThat(nothing.document().select("main li a[href^=/]"))
			.allMatch((link) -> this.pages.get(link.attr("href")).status() == 200)
			.hasSize(5);
		assertThat(ask("").texts("main li a")).contains("bins", "planning permission");
	}

	@Test
	void isTheFirstThingOnTheHomePage() {
		Page answer = this.pages.get("/").form("/who").fill("q", "bins").submit();
		assertThat(answer.heading()).isEqualTo("Who is responsible for \u201cbins\u201d?");
		assertThat(answer.document().select("h1, main")).hasSize(2);
		assertThat(answer.document().select("#q").attr("value")).isEqualTo("bins");
		assertThat(this.pages.as("member").get("/who?q=bins").text()).contains("Waste and recycling");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'; drop table post; --", "bins & !waste | (", "a:* <-> b", "\u0000\u0001bins", "the",
			"<script>alert(1)</script>", "\\", "\ud83d\udebd\ud83d\udebd", "\u5783\u573e", "''\"\"", "%s%n{}",
			"s\u0308\u00df\u00aa", "1 2 3" })
	void takesNothingThatIsTypedForACommand(String typed) {
		Page page = ask(typed);
		assertThat(page.status()).isIn(200, 400);
		assertThat(page.document().select("h1")).hasSize(1);
		assertThat(page.document().select("main script")).isEmpty();
	}

	@Test
	void refusesWhatIsTooLongBesideTheFieldAndKeepsIt() {
		String typed = "bins ".repeat(60).strip();
		Page page = ask(typed);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.errors()).containsExactly("What you look for must be 200 characters or fewer");
		assertThat(page.texts("#q-error")).containsExactly("Error: What you look for must be 200 characters or fewer");
		assertThat(page.document().select("#q").attr("value")).isEqualTo(typed);
		assertThat(ask("a b ".repeat(50)).status()).isEqualTo(200);
		assertThat(this.pages.get("/who?q=bins&on=never").status()).isEqualTo(400);
	}

	private Page ask(String typed) {
		return this.pages.get("/who?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
	}

	private Page ask(String typed, LocalDate day) {
		return this.pages.get("/who?on=%s&q=%s".formatted(day, URLEncoder.encode(typed, StandardCharsets.UTF_8)));
	}

}
