package org.remit.platform.layout;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.remit.platform.web.FragmentPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What every page has around its main part, here without council and database. */
class PageLayoutTests {

	private final Document page = FragmentPages.open(get("/plain"));

	@Test
	void standsWithoutACouncil() {
		assertThat(this.page.title()).isEqualTo("Sign in");
		assertThat(this.page.select("main h1").eachText()).containsExactly("Sign in");
		assertThat(this.page.select("footer a").eachText()).containsExactly("Home", "Accessibility", "Privacy");
	}

	@Test
	void saysSorryWithoutACouncil() {
		Document sorry = FragmentPages.open(get("/broken"));
		assertThat(sorry.select("h1").text()).isEqualTo("Sorry, something went wrong");
		assertThat(sorry.select("main a").eachText()).containsExactly("The home page", "All portfolios");
	}

	@Test
	void leadsPastTheNavigation() {
		assertThat(this.page.select("body > a").attr("href")).isEqualTo("#main-content");
		assertThat(this.page.select("#main-content").is("main")).isTrue();
	}

	@Test
	void showsWhatWasDoneBeforeTheMainPart() {
		assertThat(this.page.select("[role=alert] .govuk-notification-banner__heading").text()).isEqualTo("Saved.");
		assertThat(this.page.select("main [role=alert]")).isEmpty();
	}

	@Test
	void saysThatItIsADemonstration() {
		assertThat(this.page.select(".remit-demonstration").text())
			.contains("The council and its people are invented.");
	}

	@Test
	void givesThePublicNoFormAndNoScriptOfItsOwn() {
		assertThat(this.page.select("form")).isEmpty();
		assertThat(this.page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
	}

	@Test
	void leadsToTheNeighboursOfAPartOfAList() {
		assertThat(this.page.select(".govuk-pagination__prev a").text()).isEqualTo("Previous page : 1 of 3");
		assertThat(this.page.select(".govuk-pagination__next a").attr("href")).isEqualTo("/plain?page=3");
	}

}
