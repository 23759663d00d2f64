package org.remit.figures.measurements;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.releases.TestIndicators;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** How figures are entered: in a grid, from a spreadsheet, from a file. */
@RemitTest
class FigurePagesTests {

	private static final String SHEET = "/manage/indicators/figures/sheet";

	private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

	private final Pages pages;

	private final TestIndicators tests;

	FigurePagesTests(Pages pages, TestIndicators tests) {
		this.pages = pages;
		this.tests = tests;
	}

	@Test
	void areEnteredManyAtOnce() {
		Indicator first = this.tests.children("Home: One\nHome: Two");
		Indicator second = this.tests.percentage(true);
		Page grid = grid("2026-05-31", first.code().substring(0, 4));
		Form form = grid.formIn("form.remit-grid");
		fill(grid, form, first.name(), "1,846");
		fill(grid, form, first.name() + ", Home: One", "c");
		Page saved = fill(grid, form, second.name(), "6 of 11").submit();
		assertThat(saved.document().text()).contains("Recorded 3 figures");
		assertThat(staff(first).text()).contains("31 May 2026 Whole 1,846 Not released", "Home: One Suppressed");
		assertThat(staff(second).text()).contains("54.5% (6 of 11)");
	}

	private Page grid(String day, String code) {
		return this.pages.as("officer").get("/manage/indicators/figures?endsOn=" + day + "&q=" + code);
	}

	/** The field of a row by the words that it is heard with. */
	private static Form fill(Page grid, Form form, String name, String typed) {
		String field = grid.document().select("input[aria-label=\"Figure: " + name + "\"]").attr("name");
		return form.fill(field, typed);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "many|Enter a number, or c for suppressed, z for not applicable, x for not available",
					"-5|Enter 0 or more: the lowest plausible value is not below zero", "5.5|Enter a whole number",
					"6 of 11|Enter a number, not so many of so many",
					"999999999999999|Enter a number with at most 14 digits",
					"<script>|Enter a number, or c for suppressed, z for not applicable, x for not available" })
	void areRefusedBesideTheFieldAndKept(String typed, String words) {
		Indicator indicator = this.tests.children("");
		Page grid = grid("2026-05-31", indicator.code());
		Page refused = fill(grid, grid.formIn("form.remit-grid"), indicator.name(), typed).submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly(indicator.name() + ": " + words);
		assertThat(refused.document().select("input[aria-label=\"Figure: " + indicator.name() + "\"]").val())
			.isEqualTo(typed);
	}

	@Test
	void changeWithAReasonAndByOneAtATime() {
		Indicator indicator = this.tests.children("");
		this.tests.record(this.tests.entry(indicator, LocalDate.of(2026, 4, 30), "50"));
		Page grid = grid("2026-04-30", indicator.code());
		Form form = fill(grid, grid.formIn("form.remit-grid"), indicator.name(), "51");
		Page refused = form.submit();
		assertThat(refused.errors().get(0)).startsWith("Say why figures change that were recorded before");
		Page saved = form.fill("reason", "Counted again").submit();
		assertThat(saved.document().text()).contains("Recorded 1 figure.");
		assertThat(staff(indicator).text()).contains("Revised: Counted again");
		Page conflict = fill(grid, form, indicator.name(), "52").submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("Recorded: 51");
		assertThat(conflict.formIn("form.remit-grid").submit().document().text()).contains("Recorded 1 figure.");
		assertThat(staff(indicator).text()).contains("52");
	}

	@Test
	void ofOtherAreasAreNotThereAndNotTaken() {
		Indicator other = this.tests.number("Environment and Place");
		Indicator own = this.tests.number(TestIndicators.CHILDREN);
		Page grid = grid("2026-05-31", own.code());
		assertThat(grid("2026-05-31", other.code()).text()).contains("You keep no indicator that fits this.");
		assertThat(grid.text()).contains(own.name()).doesNotContain(other.name());
		Form form = fill(grid, grid.formIn("form.remit-grid"), own.name(), "5");
		String row = grid.document().select("input[aria-label=\"Figure: " + own.name() + "\"]").attr("name");
		form.tamper(row.replace("figure", "indicator"), other.id().toString());
		assertThat(form.submit().status()).isEqualTo(403);
		form.tamper(row.replace("figure", "indicator"), "00000000-0000-0000-0000-000000000000");
		assertThat(form.submit().status()).isEqualTo(404);
		form.tamper(row.replace("figure", "indicator"), "nonsense");
		assertThat(form.submit().status()).isEqualTo(404);
	}

	@Test
	void ofOtherAreasAreNotShownBesideARowThatIsRefused() {
		Indicator other = this.tests.children("");
		this.tests.record(this.tests.entry(other, LocalDate.of(2026, 4, 30), "3"));
		Indicator own = this.tests.number("Adult Social Care and Health");
		Page grid = this.pages.as("officer2").get("/manage/indicators/figures?endsOn=2026-04-30&q=" + own.code());
		Form form = fill(grid, grid.formIn("form.remit-grid"), own.name(), "many");
		Page refused = form.tamper("rows[0].indicator", other.id().toString()).submit();
		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.text()).doesNotContain("Recorded");
	}

	@Test
	void arePastedFromASpreadsheetAndLookedAtFirst() {
		Indicator first = this.tests.children("Home: One\nHome: Two");
		Indicator second = this.tests.percentage(false);
		Page check = this.pages.as("officer")
			.form(SHEET)
			.fill("list",
					"Code\tPart\tValue\tStatus\n%s\t\t60\tp\n%s\tOne\t40\t\n%s\t\t12.5%%\tfinal".formatted(first.code(),
							first.code().toUpperCase(), second.code()))
			.fill("endsOn", "30/6/2026")
			.submit();
		assertThat(check.text()).contains("All 3 lines are understood. Nothing is saved yet.",
				first.name() + ", Home: One, 30 June 2026: 40");
		assertThat(staff(first).text()).contains("No figure was recorded");
		assertThat(check.form(SHEET + "/record").submit().document().text()).contains("Recorded 3 figures");
		assertThat(staff(first).text()).contains("60, provisional");
	}

	@Test
	void fromAFileAreAllTakenOrNone() {
		Indicator indicator = this.tests.children("");
		Indicator other = this.tests.number("Environment and Place");
		String csv = "code,value,to\n%s,55,30/6/2026\n%s,many,30/6/2026\nnone,1,30/6/2026\n%s,5,30/6/2026\n%s,56,30 June 2026\n%s,7,\n"
			.formatted(indicator.code(), indicator.code(), other.code(), indicator.code(), indicator.code());
		Page check = this.pages.as("officer")
			.form(SHEET)
			.choose("file", "figures.csv", csv.getBytes(StandardCharsets.UTF_8))
			.submit();
		assertThat(check.text()).contains("Nothing can be saved: 5 of 6 lines are not understood.",
				"Problem: Enter a number, or c for suppressed", "Problem: There is no indicator with the code “none”",
				"is kept by another area, Environment and Place", "Problem: The same figure stands in line 2 already",
				"Problem: It has no day, and none is given for all lines");
		assertThat(check.document().select("form[action$=record]")).isEmpty();
		Page forced = this.pages.as("officer").form(SHEET).fill("list", csv).to(SHEET + "/record").submit();
		assertThat(forced.status()).isEqualTo(422);
		assertThat(staff(indicator).text()).contains("No figure was recorded");
	}

	@Test
	void fromAFileNeedAReasonWhereTheyChange() {
		Indicator indicator = this.tests.children("");
		this.tests.record(this.tests.entry(indicator, JUNE, "50"));
		Form form = this.pages.as("officer")
			.form(SHEET)
			.fill("list", indicator.code() + ",51")
			.fill("endsOn", "30/6/2026");
		assertThat(form.submit().text()).contains("It was recorded as 50 before. Give a reason for the change");
		Page check = form.fill("reason", "Counted again").submit();
		assertThat(check.text()).contains("51, until now 50");
		check.form(SHEET + "/record").submit();
		assertThat(staff(indicator).text()).contains("Revised: Counted again");
		assertThat(form.fill("list", "").submit().errors())
			.containsExactly("Paste the figures or choose a file with them");
	}

	@Test
	void areReleasedAfterALookAndOnlyAsTheyWereSeen() {
		Indicator indicator = this.tests.children("Home: One\nHome: Two\nHome: Three");
		this.tests.record(indicator, JUNE, "60", "40", "17", "3");
		String check = "/manage/indicators/releases/new?indicators=" + indicator.id();
		Page seen = this.pages.as("officer").get(check);
		assertThat(seen.text()).contains("Home: Three, 30 June 2026: 3 is shown as c. It is a small number.",
				"Home: Two, 30 June 2026: 17 is shown as c. A small number could be worked out from it (Home: Three, 30 June 2026).");
		this.tests.record(this.tests.entry(indicator, LocalDate.of(2026, 5, 31), "58"));
		Form form = seen.form("/manage/indicators/releases");
		Page stale = form.submit();
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.text()).contains("31 May 2026");
		Page released = stale.form("/manage/indicators/releases").submit();
		assertThat(released.document().text()).contains("Released. The public sees these figures now.");
		assertThat(released.text()).contains("c. It is a small number");
		assertThat(this.pages.as("officer").get(check).text()).doesNotContain("31 May 2026");
	}

	@Test
	void areReleasedByTheirOwnAreaAlone() {
		Indicator other = this.tests.number("Environment and Place");
		this.tests.record(this.tests.entry(other, JUNE, "60"));
		Indicator own = this.tests.number(TestIndicators.CHILDREN);
		this.tests.record(this.tests.entry(own, JUNE, "60"));
		Page check = this.pages.as("officer").get("/manage/indicators/releases/new?indicators=" + own.id());
		assertThat(check.text()).doesNotContain(other.name());
		Form form = check.form("/manage/indicators/releases").tamper("indicators", other.id().toString());
		assertThat(form.submit().status()).isEqualTo(403);
		assertThat(this.pages.as("officer").get("/manage/indicators/releases/new?indicators=nonsense").status())
			.isEqualTo(400);
		assertThat(this.pages.as("member").get("/manage/indicators/figures").status()).isEqualTo(403);
	}

	private Page staff(Indicator indicator) {
		return this.pages.as("officer").get("/manage/indicators/" + indicator.id());
	}

}
