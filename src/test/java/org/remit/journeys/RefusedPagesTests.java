package org.remit.journeys;

import java.util.UUID;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import org.junit.jupiter.api.Test;

import org.remit.crawler.Inspection;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.steps.Step;
import org.remit.support.BrowserTest;
import org.remit.support.Tabs;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is refused something must be able to read why: no barriers there either. */
@BrowserTest
class RefusedPagesTests {

	private final TestPortfolios portfolios;

	private Desk desk;

	private Inspection inspection;

	RefusedPagesTests(TestPortfolios portfolios) {
		this.portfolios = portfolios;
	}

	private void sitDown(Tabs tabs, String username) {
		this.desk = new Desk(tabs.signedIn(username));
		this.inspection = new Inspection(this.desk.tab());
	}

	private void assertNothingWrong() {
		assertThat(String.join("\n", this.inspection.faults())).isEmpty();
	}

	@Test
	void whereNothingIs(Tabs tabs) {
		this.desk = new Desk(tabs.open());
		this.inspection = new Inspection(this.desk.tab());
		refused(404, "/nowhere");
		refused(404, "/portfolios/never-published");
		this.desk.open("/sign-in").fill("Username", "nobody").fill("Password", "guessed").press("Sign in");
		this.inspection.look();
		assertNothingWrong();
	}

	@Test
	void whatIsNotMine(Tabs tabs) {
		sitDown(tabs, "officer");
		refused(403, "/manage/accounts");
		refused(404, "/manage/nowhere");
		refused(409, TestPortfolios.at(this.portfolios.add(), "approval"));
		assertNothingWrong();
	}

	private void refused(int status, String path) {
		assertThat(this.desk.tab().navigate(path).status()).isEqualTo(status);
		this.inspection.look();
	}

	@Test
	void formsOfTheRegistersLeftEmpty(Tabs tabs) {
		sitDown(tabs, "democratic");
		leaveEmpty("/manage/portfolios/new");
		leaveEmpty("/manage/people/new");
		leaveEmpty("/manage/posts/new");
		assertNothingWrong();
	}

	@Test
	void formsOfTheAdministratorLeftEmpty(Tabs tabs) {
		sitDown(tabs, "administrator");
		leaveEmpty("/manage/accounts/new");
		leaveEmpty("/manage/areas/new");
		leaveEmpty("/account/password");
		assertNothingWrong();
	}

	@Test
	void stepsWithoutTheirReason(Tabs tabs) {
		sitDown(tabs, "democratic");
		UUID published = this.portfolios.addPublished();
		leaveEmpty(TestPortfolios.at(published, "withdrawal"));
		this.portfolios.change(published);
		leaveEmpty(TestPortfolios.at(published, "submission"));
		leaveEmpty(TestPortfolios.at(this.portfolios.bringTo(Step.RETURN, this.portfolios.add()), "return"));
		assertNothingWrong();
	}

	private void leaveEmpty(String path) {
		this.desk.open(path);
		assertThat(this.desk.press(this.desk.main().locator("form[method=post] [type=submit]").first())).as(path)
			.isEqualTo(422);
		this.inspection.look();
	}

	@Test
	void whatWasTypedWhenTheSessionEnded(Tabs tabs) {
		sitDown(tabs, "officer");
		this.desk.open("/manage/portfolios/new").fill("Title", "Typed too late");
		this.desk.tab().context().clearCookies(new ClearCookiesOptions().setName("remit-session"));
		this.desk.press("Save the draft");
		this.inspection.look();
		this.desk.signInHere("officer");
		assertThat(this.desk.path()).isEqualTo("/account/carry-on");
		this.inspection.look();
		assertNothingWrong();
	}

	@Test
	void whatSomebodyElseSavedMeanwhile(Tabs tabs) {
		sitDown(tabs, "officer");
		UUID id = this.portfolios.add();
		this.desk.open("/manage/portfolios/" + id + "/edit").fill("Closing text", "Mine.");
		this.portfolios.change(id, (typed) -> typed.functions("Theirs"));
		assertThat(this.desk.press("Save the draft")).isEqualTo(409);
		this.inspection.look();
		assertNothingWrong();
	}

}
