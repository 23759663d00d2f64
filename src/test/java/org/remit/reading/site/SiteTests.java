package org.remit.reading.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class SiteTests {

	private final Pages pages;

	SiteTests(Pages pages) {
		this.pages = pages;
	}

	@Test
	void leadsAVisitorToTheRegistersAndToSigningIn() {
		Page home = this.pages.get("/");
		assertThat(home.text()).contains("Aldermoor Borough Council");
		assertThat(home.texts("h2 a")).containsExactly("Overview", "Portfolios", "Responsibilities",
				"Plans and strategies", "Reports", "Functions", "People", "Posts", "Boards", "Register of boards",
				"Terms of reference", "Sources of duties", "Indicators", "Scorecards", "Tests of assurance");
		assertThat(home.click("Portfolios").heading()).isEqualTo("Portfolios");
		assertThat(home.click("Sign in").address()).isEqualTo("/sign-in");
	}

	@ParameterizedTest
	@CsvSource({ "officer,/manage", "administrator,/manage", "member,/members" })
	void leadsThoseWhoSignedInToTheirWork(String username, String work) {
		Page home = this.pages.as(username).get("/");
		assertThat(home.click("Go to your work").address()).isEqualTo(work);
		assertThat(home.text()).doesNotContain("Sign in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/accessibility", "/privacy", "/portfolios" })
	void isAPageWithOneHeadingAndNoDeadEnd(String path) {
		Page page = this.pages.get(path);
		assertThat(page.document().select("h1")).hasSize(1);
		assertThat(page.document().select("main")).hasSize(1);
		assertThat(page.document().select("a[href^=/]")).isNotEmpty()
			.allMatch((link) -> this.pages.get(link.attr("href")).status() == 200);
	}

	@Test
	void saysWhomToAskForAnotherFormat() {
		assertThat(this.pages.get("/accessibility").source()).contains("democratic.services@aldermoor.example");
	}

}
