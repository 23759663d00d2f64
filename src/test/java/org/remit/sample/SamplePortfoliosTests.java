package org.remit.sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** How the sample council's portfolios hang together, as the public reads them. */
@RemitTest
class SamplePortfoliosTests {

	private static final String DEPUTY = "Deputy Mayor and Lead Member for Children\u2019s Services";

	private final Pages pages;

	SamplePortfoliosTests(Pages pages) {
		this.pages = pages;
	}

	@ParameterizedTest
	@ValueSource(strings = { "children-and-learning", "deputy-mayor-performance-and-partnerships" })
	void gaveWayToAnother(String address) {
		String path = "/portfolios/" + address;
		assertThat(this.pages.get(path + "?on=2018-01-16").texts("h2")).contains("Service Functions");
		Page page = this.pages.get(path);
		assertThat(page.text()).contains("This portfolio is no more since 17 January 2018.");
		assertThat(page.click(DEPUTY).text()).contains("Children and Learning, until 16 January 2018",
				"Deputy Mayor: Performance and Partnerships, until 16 January 2018");
	}

	@Test
	void leadFromTheirLinesToFunctionsAndBoards() {
		Page page = this.pages.get("/portfolios/deputy-mayor-and-lead-member-for-childrens-services");
		assertThat(page.texts("main a[href^='/functions/']")).contains("Fostering and adoption", "Early help");
		assertThat(page.texts("main a[href^='/boards/']")).contains("Aldermoor Safeguarding Children Partnership");
		assertThat(page.click("Leaving care").text()).contains("Led by " + DEPUTY);
	}

}
