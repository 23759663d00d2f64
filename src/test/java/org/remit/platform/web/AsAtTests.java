package org.remit.platform.web;

import org.junit.jupiter.api.Test;

import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class AsAtTests {

	private final Pages pages;

	AsAtTests(Pages pages) {
		this.pages = pages;
	}

	@Test
	void saysWhichDayThePageIsAboutAndOffersToday() {
		Page page = this.pages.get("/posts?on=2022-01-31");
		assertThat(page.text()).contains("Idris Calloway-Bevan").doesNotContain("Tobias Fennimore");
		assertThat(page.document().select(".remit-as-at__banner").text()).contains("As at 31 January 2022");
		assertThat(page.document().select(".remit-as-at__banner a[href=/posts]").text()).isEqualTo("Show today");
	}

	@Test
	void keepsTheDayOnLinksToDatedPagesOnly() {
		Page page = this.pages.get("/posts?on=2022-01-31");
		assertThat(page.document().select("main a[href^=/posts/]").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> href.endsWith("?on=2022-01-31"));
		assertThat(page.document().select("a[href^=/accessibility]").attr("href")).isEqualTo("/accessibility");
		assertThat(page.document().select("form[role=search] input[name=on]").val()).isEqualTo("2022-01-31");
	}

	@Test
	void readsADayAsPeopleWriteIt() {
		assertThat(this.pages.get("/posts?on=31+January+2022").document().select(".remit-as-at__banner").text())
			.contains("As at 31 January 2022");
	}

	@Test
	void answersADayThatCannotBeWithASentenceBesideThePicker() {
		for (String bad : new String[] { "rubbish", "2019-02-30", "1066-10-14", "2190-01-01", "%3Cscript%3E" }) {
			Page page = this.pages.get("/posts?on=" + bad);
			assertThat(page.status()).as(bad).isEqualTo(400);
			assertThat(page.document().select("#as-at-day-error").text()).as(bad).contains("Enter a");
			assertThat(page.document().select("#as-at-day").attr("aria-describedby")).isEqualTo("as-at-day-error");
			assertThat(page.document().select(".remit-as-at__banner")).isEmpty();
		}
	}

}
