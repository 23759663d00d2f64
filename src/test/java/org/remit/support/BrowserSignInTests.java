package org.remit.support;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class BrowserSignInTests {

	@Test
	void twoPeopleWorkInOneStory(Tabs tabs) {
		Page officer = tabs.signedIn("officer");
		Page visitor = tabs.open();
		officer.navigate("/account/password");
		visitor.navigate("/account/password");
		assertThat(officer.locator("h1")).containsText("password");
		assertThat(visitor.locator("h1")).containsText("Sign in");
	}

}
