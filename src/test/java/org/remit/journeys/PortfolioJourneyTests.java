package org.remit.journeys;

import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.remit.support.BrowserTest;
import org.remit.support.Pages;
import org.remit.support.Tabs;

import static org.assertj.core.api.Assertions.assertThat;

/** A real council's portfolio goes all the way, and nothing of it is lost. */
@BrowserTest
class PortfolioJourneyTests {

	private static final String ADDRESS = "/portfolios/deputy-mayor-and-lead-member-for-childrens-social-care";

	private static final String REMARK = "Is youth employment still one of your strategies?";

	/** The officer first leaves something in that must not be there at the end. */
	private static final Map.Entry<String, String> MISTAKE = Map.entry("- Youth Employment Strategy",
			"- Youth Employment Strategy\n- A strategy of another portfolio");

	private static final Map.Entry<String, String> CORRECTION = Map.entry(MISTAKE.getValue(), MISTAKE.getKey());

	private final Pages pages;

	PortfolioJourneyTests(Pages pages) {
		this.pages = pages;
	}

	@Test
	void whatAnOfficerTypesIsReadByThePublicWithNothingLost(Tabs tabs) {
		PrintedPortfolio printed = PrintedPortfolio.seed();
		PortfolioStory story = new PortfolioStory(tabs, printed);
		story.registerPeopleAndPosts();
		story.write();
		story.change("Other Plans and Strategies", MISTAKE);
		assertNothingIsPublic(printed);
		review(story, printed);
		story.publish();
		assertNothingIsLost(read(tabs, printed), printed);
		assertNothingIsLostOnPaper(printed);
		assertNothingIsLostInData(printed);
	}

	private void review(PortfolioStory story, PrintedPortfolio printed) {
		story.submit();
		assertNothingIsPublic(printed);
		story.giveBack(REMARK);
		assertThat(story.readByTheOfficer()).contains("Returned by Hamish Delacroix", REMARK);
		assertNothingIsPublic(printed);
		story.change("Other Plans and Strategies", CORRECTION);
		story.submit();
		assertThat(story.readByTheOfficer()).contains("In review");
		story.approve();
		assertNothingIsPublic(printed);
	}

	/** Neither for the public nor in a browser where somebody signed in. */
	private void assertNothingIsPublic(PrintedPortfolio printed) {
		Stream.of("", ".pdf", ".json", "/editions/1", "/editions/1.pdf", "/editions/1.json").forEach((form) -> {
			assertThat(this.pages.get(ADDRESS + form).status()).as(form).isEqualTo(404);
			assertThat(this.pages.as("officer").get(ADDRESS + form).status()).as(form).isEqualTo(404);
		});
		assertThat(this.pages.get("/portfolios").text()).doesNotContain(printed.title());
	}

	private static Page read(Tabs tabs, PrintedPortfolio printed) {
		Page page = tabs.open();
		new Desk(page).open("/portfolios").follow(printed.title());
		assertThat(page.url()).endsWith(ADDRESS);
		return page;
	}

	private static void assertNothingIsLost(Page page, PrintedPortfolio printed) {
		Reading.assertHolds(page.locator("article").innerText(), printed.lines());
		Element article = Jsoup.parse(page.content()).expectFirst("article");
		Element links = article.expectFirst("h2:contains(Linked portfolios)").parent();
		assertThat(links.select("li").eachText()).containsExactly("Drug misuse: all the other portfolios");
		links.remove();
		assertThat(Reading.items(article)).isEqualTo(printed.items());
		assertThat(article.select("section p").eachText()).isEqualTo(printed.paragraphs());
	}

	private void assertNothingIsLostOnPaper(PrintedPortfolio printed) {
		Reading.assertHolds(Reading.text(this.pages.get(ADDRESS + ".pdf").bytes()), printed.lines());
	}

	private void assertNothingIsLostInData(PrintedPortfolio printed) {
		JsonNode content = JsonMapper.shared().readTree(this.pages.get(ADDRESS + ".json").bytes()).get("content");
		assertThat(content.get("title").asString()).isEqualTo(printed.title());
		assertThat(content.get("holders").findValuesAsString("name")).containsExactly(printed.holder());
		assertThat(content.get("leadOfficers").findValuesAsString("title")).isEqualTo(printed.leadOfficers());
		assertThat(Reading.items(content, true)).isEqualTo(printed.items());
		assertThat(Reading.items(content, false)).extracting(PrintedLine::text).isEqualTo(printed.paragraphs());
	}

}
