package org.remit.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

import org.remit.support.BrowserTest;
import org.remit.support.Tabs;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts only improve: everything can be done where they don't run. */
@BrowserTest
class WithoutScriptsTests {

	@Test
	void aPortfolioIsCheckedMendedSavedAndSubmitted(Tabs tabs) {
		Desk officer = new Desk(tabs.open(new NewContextOptions().setJavaScriptEnabled(false))).signIn("officer");
		officer.open("/manage").follow("Portfolios").follow("Make a portfolio");
		officer.fill("Title", "A slip of the pen")
			.fill("Service Functions", "\u2022\tFerries\no\tNight ferry\n\u2022\tLighthouse");
		assertThat(officer.press("Check how the lists are understood")).isEqualTo(200);
		assertThat(officer.main().locator("details[open] li li").innerText()).isEqualTo("Night ferry");
		assertThat(officer.fill("Title", "").press("Save the draft")).isEqualTo(422);
		assertThat(officer.text()).contains("There is a problem", "Enter the title");
		officer.fill("Title", "Made without scripts");
		assertThat(officer.press("Save the draft")).isEqualTo(302);
		assertThat(officer.heading()).isEqualTo("Made without scripts");
		assertThat(officer.main().locator("li li").innerText()).isEqualTo("Night ferry");
		officer.follow("Submit for review").press("Submit for review");
		assertThat(officer.text()).contains("Submitted for review.", "In review");
	}

}
