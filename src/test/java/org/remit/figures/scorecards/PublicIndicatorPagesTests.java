package org.remit.figures.scorecards;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.releases.TestIndicators;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class PublicIndicatorPagesTests {

	private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

	private final Pages pages;

	private final TestIndicators tests;

	PublicIndicatorPagesTests(Pages pages, TestIndicators tests) {
		this.pages = pages;
		this.tests = tests;
	}

	@Test
	void areNotThereBeforeTheFirstRelease() {
		Indicator indicator = this.tests.number(TestIndicators.CHILDREN);
		this.tests.record(this.tests.entry(indicator, JUNE, "777"));
		assertThat(this.pages.get(address(indicator)).status()).isEqualTo(404);
		assertThat(this.pages.as("democratic").get(address(indicator)).status()).isEqualTo(404);
		assertThat(this.pages.get(address(indicator) + ".json").status()).isEqualTo(404);
		assertThat(this.pages.get("/indicators?q=" + indicator.code()).text()).contains("Nothing found");
		this.tests.release(indicator);
		assertThat(this.pages.get(address(indicator)).text()).contains("777", "30 June 2026");
		assertThat(this.pages.get("/indicators?q=" + indicator.code()).text()).contains(indicator.name(), "777");
	}

	@Test
	void showAPictureThatSaysWhatItShowsAndTheFiguresBesideIt() {
		Indicator indicator = this.tests.number(TestIndicators.CHILDREN);
		this.tests.target(indicator, "110", "5", JUNE, SEPTEMBER);
		this.tests.record(this.tests.entry(indicator, JUNE, "107"),
				this.tests.entry(indicator, SEPTEMBER, "120").provisional("Still counting"));
		this.tests.release(indicator);
		Page page = this.pages.get(address(indicator));
		assertThat(page.texts("svg title")).containsExactly(indicator.name());
		assertThat(page.texts("svg desc").get(0)).contains("The first that is shown is 107, the last 120");
		assertThat(page.texts("svg text")).contains("Target 110");
		assertThat(page.document().select("svg .remit-trend__mark--hollow")).hasSize(1);
		assertThat(page.texts(".remit-trend__table tbody tr")).containsExactly(
				"30 September 2026 120, provisional Still counting 110: Met", "30 June 2026 107 110: Within tolerance");
		assertThat(page.texts(".remit-standing p")).contains("120");
		assertThat(page.text()).contains("Up, better.");
	}

	@Test
	void showValuesWithTheirRevisions() {
		Indicator indicator = this.tests.number(TestIndicators.CHILDREN);
		this.tests.record(this.tests.entry(indicator, JUNE, "107"));
		this.tests.release(indicator);
		this.tests.record(this.tests.entry(indicator, JUNE, "108").revised("A late return"));
		assertThat(this.pages.get(address(indicator)).text()).contains("107").doesNotContain("108", "late return");
		this.tests.release(indicator);
		assertThat(this.pages.get(address(indicator)).text()).contains("108", "Revised: A late return.",
				"shown as 107");
	}

	/** No page and no file of any kind has a suppressed number in it. */
	@ParameterizedTest
	@ValueSource(strings = { "", ".csv", ".json" })
	void neverHoldASuppressedNumber(String format) {
		Indicator indicator = this.tests.children("Home: Foster care\nHome: Children\u2019s home\nHome: Secure unit");
		this.tests.record(indicator, JUNE, "54321", "53219", "1099", "3");
		this.tests.release(indicator);
		Page page = this.pages.get(address(indicator) + format);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.source().replace(",", "")).contains("54321", "53219").doesNotContain("1099");
		if (format.isEmpty()) {
			assertThat(page.texts("main td")).contains("Suppressed").doesNotContain("3");
		}
		if (format.equals(".csv")) {
			assertThat(page.source()).contains(",,,,c,Final,").doesNotContain(",3,");
		}
		if (format.equals(".json")) {
			assertThat(page.source()).contains("\"shownAs\" : \"c\"").doesNotContain(": 3,", "\"3\"");
		}
	}

	@Test
	void saySuppressedOnTheScorecardWithoutATargetsOutcome() {
		Indicator indicator = this.tests.children("");
		this.tests.target(indicator, "2", "0", JUNE, SEPTEMBER);
		this.tests.record(this.tests.entry(indicator, JUNE, "9"), this.tests.entry(indicator, SEPTEMBER, "2"));
		this.tests.release(indicator);
		String line = this.pages.get("/scorecards").document().select("tr:contains(" + indicator.name() + ")").text();
		assertThat(line).contains("Suppressed", "Can\u2019t be said", "No figure").doesNotContain("Met", "Down");
	}

	@Test
	void standOnTheScorecardOfTheirPortfolio() {
		Page page = this.pages.get("/scorecards");
		assertThat(page.texts("h2")).contains("Other indicators");
		assertThat(page.document()
			.select("section:contains(Children looked after) tr:contains(Children looked after)")
			.text()).contains("552", "558", "Down, better", "560", "Met");
	}

	@Test
	void showWhatWasPublicOnADay() {
		Indicator indicator = this.tests.number(TestIndicators.CHILDREN);
		this.tests.on(JUNE.plusDays(20), () -> {
			this.tests.record(this.tests.entry(indicator, JUNE, "107"));
			this.tests.release(indicator);
		});
		this.tests.record(this.tests.entry(indicator, SEPTEMBER, "120"));
		this.tests.release(indicator);
		Page then = this.pages.get(address(indicator) + "?on=2026-08-01");
		assertThat(then.text()).contains("107").doesNotContain("120");
		assertThat(this.pages.get(address(indicator) + "?on=2026-07-01").text())
			.contains("No figure was public by 1 July 2026");
		assertThat(this.pages.get(address(indicator) + ".csv?on=2026-08-01").source()).contains("107")
			.doesNotContain("120");
		assertThat(this.pages.get(address(indicator) + ".csv?on=nonsense").status()).isEqualTo(400);
		assertThat(this.pages.get(address(indicator) + "?on=nonsense").status()).isEqualTo(400);
	}

	@Test
	void followARenamedIndicatorAndAnswerHostileAddresses() {
		Indicator indicator = this.tests.number(TestIndicators.CHILDREN);
		this.tests.record(this.tests.entry(indicator, JUNE, "107"));
		this.tests.release(indicator);
		String word = TestIndicators.word();
		Page renamed = this.pages.as("officer")
			.form("/manage/indicators/" + indicator.id() + "/edit")
			.fill("name", "Renamed " + word)
			.submit();
		assertThat(renamed.heading()).isEqualTo("Renamed " + word);
		assertThat(this.pages.visitor().open(address(indicator)).status()).isEqualTo(301);
		assertThat(this.pages.get(address(indicator)).address()).isEqualTo("/indicators/renamed-" + word);
		assertThat(this.pages.get("/indicators/" + word).status()).isEqualTo(404);
		assertThat(this.pages.get("/indicators?page=0").status()).isEqualTo(400);
		for (String path : List.of("/manage/indicators/00000000-0000-0000-0000-000000000000",
				"/manage/indicators/releases/00000000-0000-0000-0000-000000000000")) {
			assertThat(this.pages.as("officer").get(path).status()).isEqualTo(404);
		}
		assertThat(this.pages.as("officer").get("/manage/indicators/nonsense").status()).isBetween(400, 404);
		assertThat(this.pages.as("officer").get("/manage/indicators?area=nonsense").status()).isEqualTo(400);
	}

	@Test
	void compareWithOthersAndBreakDown() {
		Page waste = this.pages.get("/indicators").click("Household waste sent for reuse, recycling or composting");
		assertThat(waste.texts("th")).contains("Region", "Statistical neighbours", "England");
		Page looked = this.pages.get("/indicators/children-looked-after");
		assertThat(looked.texts("h2")).contains("By placement");
		assertThat(looked.texts("main tr")).contains("30 September 2026 402 71 55 Suppressed Suppressed 552");
		assertThat(looked.texts("main tr")).contains("31 December 2024 389 68 52 22 0 531");
	}

	private static String address(Indicator indicator) {
		return "/indicators/" + indicator.slug();
	}

}
