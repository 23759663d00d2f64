package org.remit.journeys;

import java.util.UUID;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.BrowserTest;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.Tabs;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody typed is saved once, overwrites nothing unasked, and is never lost. */
@BrowserTest
class TypedWordsTests {

	private static final String SAVE = "Save the draft";

	private static final String NEW = "/manage/portfolios/new";

	private final Pages pages;

	private final TestPortfolios portfolios;

	TypedWordsTests(Pages pages, TestPortfolios portfolios) {
		this.pages = pages;
		this.portfolios = portfolios;
	}

	@Test
	void theSecondOfTwoEditorsSeesBothVersionsAndCanSaveAgain(Tabs tabs) {
		UUID id = this.portfolios.add();
		Desk officer = edit(tabs, "officer", id).fill("Closing text", "Saved first.");
		officer.pick("Portfolio Holder", "Elected Mayor").pick("Lead Officer 1", "Chief Executive");
		officer.fill("Link 1: on what", "Ferries").pick("Link 1: with which portfolio", "All the other portfolios");
		Desk democratic = edit(tabs, "democratic", id).fill("Closing text", "Saved second.");
		democratic.fill("Partnerships", "Harbour Board");
		assertThat(officer.press(SAVE)).isEqualTo(302);
		assertThat(democratic.press(SAVE)).isEqualTo(409);
		assertThat(read(id)).contains("Saved first.").doesNotContain("Saved second.");
		assertShowsBoth(democratic, "Saved second.", "Saved first.");
		assertShowsWordsAndOnlyWhatDiffers(democratic);
		assertThat(democratic.field("Partnerships").inputValue()).isEqualTo("Harbour Board");
		assertThat(democratic.press(SAVE)).isEqualTo(302);
		assertThat(read(id)).contains("Saved second.", "Harbour Board").doesNotContain("Saved first.");
	}

	private static Desk edit(Tabs tabs, String username, UUID id) {
		return new Desk(tabs.signedIn(username)).open("/manage/portfolios/" + id + "/edit");
	}

	private String read(UUID id) {
		return this.pages.as("democratic").get("/manage/portfolios/" + id).text();
	}

	private static void assertShowsBoth(Desk desk, String yours, String theirs) {
		assertThat(desk.text()).contains("What was saved meanwhile", "Yours " + yours, "Theirs, saved now " + theirs);
		assertThat(desk.field("Closing text").inputValue()).isEqualTo(yours);
	}

	private static void assertShowsWordsAndOnlyWhatDiffers(Desk desk) {
		assertThat(desk.main().locator("section h3").allInnerTexts()).containsExactly("Holder post", "Lead officers",
				"Partnerships", "Closing text", "Links");
		assertThat(desk.text()).contains("Theirs, saved now Elected Mayor", "Theirs, saved now Chief Executive",
				"Theirs, saved now Ferries: All the other portfolios");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aDoubleClickMakesOnePortfolio(boolean scripts, Tabs tabs) {
		String title = "Clicked twice, scripts " + scripts;
		Desk officer = new Desk(tabs.open(new NewContextOptions().setJavaScriptEnabled(scripts))).signIn("officer");
		officer.open(NEW).fill("Title", title).button(SAVE).dblclick();
		officer.tab().waitForURL((url) -> !url.endsWith(NEW));
		assertThat(officer.heading()).isEqualTo(title);
		assertThat(this.pages.as("officer").get("/manage/portfolios").texts("th a")).containsOnlyOnce(title);
	}

	/** The browser must not fill what was typed into a form with a newer version. */
	@Test
	void goingBackShowsWhatIsSavedNow(Tabs tabs) {
		UUID id = this.portfolios.add();
		Desk officer = edit(tabs, "officer", id).fill("Closing text", "First words.");
		officer.press(SAVE);
		this.portfolios.change(id, (typed) -> typed.scope("Words of somebody else."));
		officer.tab().goBack();
		assertThat(officer.field("Closing text").inputValue()).isEqualTo("First words.");
		assertThat(officer.field("Scope of portfolio").inputValue()).isEqualTo("Words of somebody else.");
		officer.fill("Closing text", "Second words.").press(SAVE);
		assertThat(read(id)).contains("Words of somebody else.", "Second words.");
	}

	/** Browsers that keep whole pages in memory go back to the old page, as it was. */
	@Test
	void savingAnOldPageAgainIsToldAndOverwritesNothing() {
		UUID id = this.portfolios.add();
		Form form = this.pages.as("officer").form("/manage/portfolios/" + id + "/edit");
		assertThat(form.fill("closing", "First words.").submit().status()).isEqualTo(200);
		Page told = form.fill("closing", "Second words.").submit();
		assertThat(told.status()).isEqualTo(409);
		assertThat(told.text()).contains("Yours Second words.", "Theirs, saved now First words.");
		assertThat(read(id)).contains("First words.").doesNotContain("Second words.");
	}

	@Test
	void savingAnOldNewPageAgainIsToldAndLosesNothing() {
		Form form = this.pages.as("officer").form(NEW);
		String made = form.fill("title", "Made once").submit().address();
		assertThat(form.submit().address()).isEqualTo(made);
		Page told = form.fill("closing", "Typed later.").submit();
		assertThat(told.status()).isEqualTo(409);
		assertThat(told.text()).contains("Yours Typed later.", "Theirs, saved now Blank");
		Page saved = told.form().submit(SAVE);
		assertThat(saved.address()).isEqualTo(made);
		assertThat(saved.text()).contains("Typed later.");
	}

	@Test
	void anEndedSessionKeepsWhatWasTyped(Tabs tabs) {
		Desk officer = typing(tabs, "Typed while the session ended");
		officer.tab().context().clearCookies(new ClearCookiesOptions().setName("remit-session"));
		assertCarriesOn(officer, "Typed while the session ended");
	}

	@Test
	void signingOutInAnotherTabKeepsWhatWasTyped(Tabs tabs) {
		Desk officer = typing(tabs, "Typed while somebody signed out");
		Desk other = new Desk(officer.tab().context().newPage()).open("/manage");
		other.tab().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out")).click();
		assertCarriesOn(officer, "Typed while somebody signed out");
	}

	private static Desk typing(Tabs tabs, String title) {
		Desk officer = new Desk(tabs.signedIn("officer")).open(NEW).fill("Title", title);
		return officer.fill("Service Functions", "Ferries\n Night ferry").fill("Closing text", "Not to be lost.");
	}

	private static void assertCarriesOn(Desk officer, String title) {
		officer.press(SAVE);
		assertThat(officer.path()).isEqualTo("/sign-in");
		assertThat(officer.text()).contains("what you typed is kept");
		officer.signInHere("officer");
		assertThat(officer.path()).isEqualTo("/account/carry-on");
		assertThat(officer.text()).contains(title, "Night ferry", "Not to be lost.");
		officer.press("Save it now");
		assertThat(officer.heading()).isEqualTo(title);
		assertThat(officer.main().locator("li li").innerText()).isEqualTo("Night ferry");
	}

}
