package org.remit.journeys;

import java.util.Map;

import com.microsoft.playwright.Locator;

import org.remit.support.Tabs;

/**
 * How a portfolio comes into being: democratic services know the people and posts, an
 * officer writes, two others approve and publish.
 */
final class PortfolioStory {

	private final PrintedPortfolio printed;

	private final Desk officer;

	private final Desk democratic;

	private final Desk democratic2;

	private String holderPost;

	private String director;

	private String portfolio;

	PortfolioStory(Tabs tabs, PrintedPortfolio printed) {
		this.printed = printed;
		this.officer = new Desk(tabs.signedIn("officer"));
		this.democratic = new Desk(tabs.signedIn("democratic"));
		this.democratic2 = new Desk(tabs.signedIn("democratic2"));
	}

	/** The sample council has a chief executive already. */
	void registerPeopleAndPosts() {
		this.director = addPost(this.printed.leadOfficers().get(1), "Statutory officer");
		this.holderPost = addPost(this.printed.title(), "Executive");
		String[] name = this.printed.holder().split(" ");
		this.democratic.open("/manage/people").follow("Add a person").tick("Member");
		this.democratic.fill("Title (optional)", name[0]).fill("Given name", name[1]).fill("Family name", name[2]);
		this.democratic.press("Save");
		appoint();
	}

	private String addPost(String title, String kind) {
		this.democratic.open("/manage/posts").follow("Add a post").fill("Title of the post", title).tick(kind);
		this.democratic.tick("One person").tick("Everyone").press("Save");
		return this.democratic.id();
	}

	private void appoint() {
		this.democratic.follow("Appoint to a post").fill("Find a post by its title", this.printed.title());
		this.democratic.button("Search").click();
		this.democratic.main().locator("a[href*='" + this.holderPost + "']").click();
		this.democratic.fill("First day", "1 May 2024").press("Save");
	}

	void write() {
		this.officer.open("/manage/portfolios").follow("Make a portfolio").fill("Title", this.printed.title());
		this.officer.field("Portfolio Holder").selectOption(this.holderPost);
		this.officer.pick("Lead Officer 1", this.printed.leadOfficers().get(0));
		this.officer.field("Lead Officer 2").selectOption(this.director);
		this.printed.parts().forEach(this.officer::fill);
		this.officer.fill("Link 1: on what", "Drug misuse");
		this.officer.pick("Link 1: with which portfolio", "All the other portfolios");
		this.officer.press("Save the draft");
		this.portfolio = this.officer.path();
	}

	void submit() {
		this.officer.open(this.portfolio).follow("Submit for review").press("Submit for review");
	}

	void giveBack(String remark) {
		this.democratic.open(this.portfolio).follow("Return with a remark").fill("What should be changed", remark);
		this.democratic.press("Return it");
	}

	/** What the author reads on the portfolio's own page. */
	String readByTheOfficer() {
		return this.officer.open(this.portfolio).text();
	}

	void change(String label, Map.Entry<String, String> words) {
		Locator field = this.officer.open(this.portfolio).follow("Edit the draft").field(label);
		field.fill(field.inputValue().replace(words.getKey(), words.getValue()));
		this.officer.press("Save the draft");
	}

	void approve() {
		this.democratic.open(this.portfolio).follow("Approve").press("Approve");
	}

	void publish() {
		this.democratic2.open(this.portfolio).follow("Publish").press("Publish");
	}

}
