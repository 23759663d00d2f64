package org.remit.figures.indicators;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.remit.figures.releases.Release;
import org.remit.figures.releases.TestIndicators;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class IndicatorPagesTests {

	private final Pages pages;

	private final TestIndicators tests;

	IndicatorPagesTests(Pages pages, TestIndicators tests) {
		this.pages = pages;
		this.tests = tests;
	}

	@Test
	void addAnIndicatorOnceHoweverOftenTheFormIsSent() {
		String word = TestIndicators.word();
		Form form = blank(word);
		Page saved = form.submit();
		assertThat(saved.heading()).isEqualTo("Indicator " + word);
		assertThat(form.submit().address()).isEqualTo(saved.address());
		assertThat(this.pages.as("officer").get("/manage/indicators?q=" + word).text()).contains("1 indicator");
	}

	private Form blank(String word) {
		return this.pages.as("officer")
			.form("/manage/indicators/new")
			.fill("code", word)
			.fill("name", "Indicator " + word)
			.choose("polarity", "Lower is better")
			.choose("aboutChildren", "Yes")
			.fill("breakdowns", "Home: One\nHome: Two");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "code||Enter a code", "name||Enter the name of the indicator",
					"decimals|1|Children are counted whole: enter 0",
					"per|1000|Choose how many a rate is per, and for a rate alone",
					"threshold|2|Enter a number from 3 to 100, or leave it empty",
					"breakdowns|Home: One|A breakdown has two parts or more: Home has only one",
					"breakdowns|One|Write each line like “Placement: Foster care”, not “One”" })
	void refuseWithWordsAndKeepWhatWasTyped(String field, String typed, String words) {
		Page page = blank(TestIndicators.word()).fill("source", "Keep me")
			.fill(field, (typed != null) ? typed : "")
			.submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly(words);
		assertThat(page.form().value("source")).isEqualTo("Keep me");
	}

	@Test
	void refuseACodeThatIsTakenHoweverItIsWritten() {
		Indicator other = this.tests.children("");
		Page page = blank(TestIndicators.word()).fill("code", other.code().toUpperCase()).submit();
		assertThat(page.errors()).containsExactly(other.name() + " has this code already");
	}

	@Test
	void areChangedByOneAtATimeAndByTheirArea() {
		Indicator indicator = this.tests.children("");
		String edit = "/manage/indicators/" + indicator.id() + "/edit";
		Form mine = this.pages.as("officer").form(edit).fill("source", "Mine");
		this.pages.as("democratic").form(edit).fill("source", "Theirs").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.texts(".remit-conflict__value")).contains("Mine", "Theirs");
		assertThat(this.pages.as("officer2").get(edit).status()).isEqualTo(403);
		assertThat(this.pages.as("officer2").get("/manage/indicators/" + indicator.id()).text())
			.doesNotContain("Set a target");
	}

	/** Small numbers of children are nobody else's business. */
	@Test
	void keepFiguresAboutChildrenToTheirArea() {
		Indicator indicator = this.tests.children("");
		this.tests.record(this.tests.entry(indicator, LocalDate.of(2026, 6, 30), "54321"));
		Release release = this.tests.release(indicator);
		String address = "/manage/indicators/" + indicator.id();
		assertThat(this.pages.as("officer").get(address).text()).contains("54,321");
		assertThat(this.pages.as("officer2").get(address).text()).doesNotContain("54,321")
			.contains("Figures about children are for the officers of their area");
		assertThat(this.pages.as("officer2").get("/manage/indicators?q=" + indicator.code()).text())
			.contains("For its own area")
			.doesNotContain("54,321");
		assertThat(this.pages.as("officer2").get("/manage/indicators/releases/" + release.id()).texts("td"))
			.contains("For its own area");
		assertThat(this.pages.as("administrator").get("/manage/audit?kind=indicator").text())
			.contains("recorded figures")
			.doesNotContain("54,321");
	}

	@Test
	void countNoChildrenBelowZero() {
		Indicator indicator = this.tests.number(TestIndicators.CHILDREN);
		String address = "/manage/indicators/" + indicator.id() + "/edit";
		this.pages.as("officer").form(address).fill("lowest", "-10").submit();
		this.tests.record(this.tests.entry(this.tests.now(indicator), LocalDate.of(2026, 6, 30), "-5"));
		Page refused = this.pages.as("officer").form(address).choose("aboutChildren", "true").submit();
		assertThat(refused.errors()).containsExactly("Children are counted from 0, and a lower figure is recorded");
		assertThat(this.pages.as("officer").get("/manage/indicators/releases/new").status()).isEqualTo(200);
	}

	@Test
	void keepTheUnitAndThePartsOfRecordedFigures() {
		Indicator indicator = this.tests.children("Home: One\nHome: Two");
		this.tests.record(indicator, LocalDate.of(2026, 6, 30), "60", "40", "20");
		Form form = this.pages.as("officer").form("/manage/indicators/" + indicator.id() + "/edit");
		assertThat(form.fill("breakdowns", "Home: One\nHome: Three").submit().errors())
			.containsExactly("Figures are recorded for a part that is missing here: Home: Two");
		assertThat(form.fill("breakdowns", "").choose("unit", "Days").submit().errors().get(0))
			.startsWith("Figures are recorded in this unit");
	}

	@Test
	void setTargetsForATime() {
		Indicator indicator = this.tests.children("");
		String address = "/manage/indicators/" + indicator.id();
		Form form = this.pages.as("officer")
			.form(address + "/targets/new")
			.fill("value", "50")
			.fill("tolerance", "2")
			.fill("startsOn", "1/4/2026")
			.fill("endsOn", "31/3/2027");
		assertThat(form.submit().text()).contains("50, 1 April 2026 to 31 March 2027, tolerance 2");
		assertThat(form.submit().status()).isEqualTo(200);
		Page overlap = this.pages.as("officer")
			.form(address + "/targets/new")
			.fill("value", "60")
			.fill("startsOn", "31/3/2027")
			.fill("endsOn", "1/4/2027")
			.submit();
		assertThat(overlap.errors())
			.containsExactly("There is a target in that time already: 50, 1 April 2026 to 31 March 2027");
		Page edit = this.pages.as("officer").get(address).click("Change the target 1 April 2026 to 31 March 2027");
		assertThat(edit.form(edit.address().replace("/edit", "/removal")).submit().text()).contains("No target is set");
	}

}
