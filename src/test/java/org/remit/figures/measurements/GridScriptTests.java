package org.remit.figures.measurements;

import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.releases.TestIndicators;
import org.remit.support.BrowserTest;
import org.remit.support.Tabs;

import static org.assertj.core.api.Assertions.assertThat;

/** A grid of figures is filled in without a mouse, as a spreadsheet is. */
@BrowserTest
class GridScriptTests {

	private static final LocalDate LATER = LocalDate.of(2100, 1, 1);

	private final Measurements measurements;

	private final TestIndicators tests;

	GridScriptTests(Measurements measurements, TestIndicators tests) {
		this.measurements = measurements;
		this.tests = tests;
	}

	@Test
	void isFilledInDownTheColumnByEnter(Tabs tabs) {
		Indicator indicator = this.tests.children("Home: Foster care\nHome: Secure unit");
		Page tab = tabs.signedIn("officer");
		tab.navigate("/manage/indicators/figures?endsOn=30+September+2026&q=" + indicator.code());
		figure(tab, 0).focus();
		for (String typed : new String[] { "60", "35", "25" }) {
			tab.keyboard().type(typed);
			tab.keyboard().press("Enter");
		}
		assertThat(figure(tab, 2).evaluate("field => field === document.activeElement")).isEqualTo(true);
		tab.keyboard().press("ArrowUp");
		tab.keyboard().type("40");
		tab.keyboard().press("Shift+Enter");
		assertThat(figure(tab, 0).evaluate("field => field === document.activeElement")).isEqualTo(true);
		tab.keyboard().press("ArrowDown");
		tab.keyboard().press("ArrowDown");
		tab.keyboard().type("20");
		assertThat(this.measurements.recorded(indicator.id(), LATER)).isEmpty();
		tab.getByText("Save the figures").focus();
		tab.keyboard().press("Enter");
		tab.getByText("3 figures").first().waitFor();
		assertThat(this.measurements.recorded(indicator.id(), LATER)).extracting(MeasurementRevision::words)
			.containsExactly("60", "40", "20");
	}

	private static Locator figure(Page tab, int row) {
		return tab.locator("[data-grid=figure]").nth(row);
	}

}
