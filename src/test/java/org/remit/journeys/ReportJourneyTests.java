package org.remit.journeys;

import java.util.ArrayList;
import java.util.List;

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

/**
 * The written reports of a real council go all the way from the paper to the public, and
 * nothing that the papers say is lost.
 */
@BrowserTest
class ReportJourneyTests {

	private final Pages pages;

	ReportJourneyTests(Pages pages) {
		this.pages = pages;
	}

	@Test
	void anExecutiveMemberReportTypedBlockByBlockIsReadWithNothingLost(Tabs tabs) {
		PrintedReport printed = PrintedReport.seed("002");
		String over = printed.lines().get(0).text();
		int split = over.lastIndexOf(" Council ") + " Council".length();
		String progress = "Progress against Strategic Plan and Directorate priorities";
		String savings = "Progress against approved savings plans";
		new ReportStory(tabs)
			.start("Executive member report to Council", over.substring(0, split), over.substring(split).strip())
			.onTheFirstPortfolio()
			.begin()
			.write("Performance", printed.under("PERFORMANCE", progress))
			.write(progress, printed.under(progress, savings))
			.write(savings, printed.under(savings, ""))
			.publish();
		Element article = assertNothingIsLost(tabs, printed, over.substring(0, split));
		assertThat(article.select("table tr")).hasSize(4);
		assertThat(article.select("h3 .remit-report__number").eachText()).containsExactly("2.", "3.", "4.", "5.", "8.");
	}

	@Test
	void aReportToABoardPastedAsAWholeIsReadWithNothingLost(Tabs tabs) {
		PrintedReport printed = PrintedReport.seed("004");
		List<String> over = printed.between("29th October 2009", "PURPOSE OF REPORT").toList();
		ReportStory story = new ReportStory(tabs)
			.start("Report to a board or committee", over.get(0), "29 October 2009")
			.to("Corporate Parenting Board")
			.by(over.get(1) + " " + over.get(2), over.get(3) + " " + over.get(4))
			.begin();
		String understood = story.paste(String.join("\n", printed.typed()));
		assertThat(understood).doesNotContain("These lines are not taken over")
			.contains("These stand over the report already");
		story.publish();
		Element article = assertNothingIsLost(tabs, printed, over.get(0));
		assertThat(article.select("h2").eachText()).hasSize(9).contains("ARRANGEMENTS IN MIDDLESBROUGH");
		assertThat(article.select("li li")).extracting(Element::ownText)
			.anyMatch((item) -> item.startsWith("attend annual awards"));
	}

	private Element assertNothingIsLost(Tabs tabs, PrintedReport printed, String title) {
		Desk reader = new Desk(tabs.open());
		Page page = reader.open("/reports").follow(title).tab();
		page.waitForLoadState();
		Reading.assertHolds(page.locator("article").innerText(), printed.lines());
		Reading.assertHolds(unbroken(Reading.text(this.pages.get(reader.path() + ".pdf").bytes())), printed.lines());
		JsonNode content = JsonMapper.shared().readTree(this.pages.get(reader.path() + ".json").bytes()).get("content");
		assertThat(numbers(content)).isEqualTo(printed.numbers());
		return Jsoup.parse(page.content()).expectFirst("article");
	}

	/** A line of paper may end with a hyphen that belongs to its word. */
	private static String unbroken(String paper) {
		return paper.replaceAll("(?<=\\p{L})-\\s+(?=\\p{L})", "-");
	}

	private static List<String> numbers(JsonNode content) {
		List<String> numbers = new ArrayList<>();
		content.get("sections").forEach((section) -> section.get("blocks").forEach((block) -> {
			if (block.has("number")) {
				numbers.add(block.get("number").asString());
			}
		}));
		return numbers;
	}

}
