package org.remit.platform.layout;

import org.junit.jupiter.api.Test;

import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** No dead ends: every refusal is a page that says what happened and leads on. */
@RemitTest
class ErrorPagesTests {

	private final Pages pages;

	ErrorPagesTests(Pages pages) {
		this.pages = pages;
	}

	@Test
	void saysThatAPageIsNotThere() {
		Page page = this.pages.get("/nowhere");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.heading()).isEqualTo("Page not found");
		assertThat(page.texts("a")).contains("The home page", "All portfolios");
	}

	@Test
	void keepsTheStaffsNavigationAroundAStaffPageThatIsNotThere() {
		Page page = this.pages.as("democratic").get("/manage/portfolios/00000000-0000-0000-0000-000000000000");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.document().select("nav [aria-current]").text()).isEqualTo("Portfolios");
	}

	@Test
	void tellsWhoIsSignedInThatTheyMayNot() {
		Page page = this.pages.as("officer").get("/manage/accounts");
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.heading()).isEqualTo("You can't open this page");
		assertThat(page.texts("a")).contains("Your work");
	}

	@Test
	void saysWhyAnAddressCanNotBe() {
		Page page = this.pages.get("/people?page=-1");
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("Pages are numbered from 1");
	}

	@Test
	void givesThePublicNeitherSessionNorForm() {
		Page page = this.pages.get("/nowhere");
		assertThat(page.header("Set-Cookie")).isEmpty();
		assertThat(page.document().select("form, [name=_csrf]")).isEmpty();
	}

}
