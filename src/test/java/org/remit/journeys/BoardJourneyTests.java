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
 * The bodies of real councils go all the way from the papers to the public, and nothing
 * that the papers say of them is lost.
 */
@BrowserTest
class BoardJourneyTests {

	private final Pages pages;

	BoardJourneyTests(Pages pages) {
		this.pages = pages;
	}

	@Test
	void whatPapersSayOfBodiesIsReadByThePublicWithNothingLost(Tabs tabs) {
		List<PrintedBoard> boards = PrintedBoards.seeds();
		BoardStory story = new BoardStory(tabs);
		Desk reader = new Desk(tabs.open());
		assertThat(boards).hasSize(10);
		for (PrintedBoard printed : boards) {
			assertThat(find(reader, printed)).as(printed.name()).isEmpty();
			story.tell(printed);
			assertNothingIsLost(find(reader, printed), reader, printed);
		}
	}

	/** The address at which the public finds the newest of that name, empty for none. */
	private static String find(Desk reader, PrintedBoard printed) {
		List<String> found = new ArrayList<>();
		Element page = Jsoup.parse(reader.open("/terms-of-reference").tab().content());
		page.select("main li a")
			.stream()
			.filter((link) -> link.text().equals(printed.name()) && !SAMPLE.contains(link.attr("href")))
			.forEach((link) -> found.add(link.attr("href")));
		return found.isEmpty() ? "" : found.get(found.size() - 1);
	}

	/** Published by the sample council under a name that a paper has too. */
	private static final List<String> SAMPLE = List.of("/terms-of-reference/corporate-parenting-board");

	private void assertNothingIsLost(String address, Desk reader, PrintedBoard printed) {
		Page page = reader.open(address).tab();
		assertThat(reader.heading()).endsWith(printed.name());
		Element article = Jsoup.parse(page.content()).expectFirst("article");
		Reading.assertHolds(page.locator("article").innerText(), printed.lines());
		assertThat(items(article)).isEqualTo(printed.items());
		Reading.assertHolds(Reading.text(this.pages.get(address + ".pdf").bytes()), printed.lines());
		JsonNode content = JsonMapper.shared().readTree(this.pages.get(address + ".json").bytes()).get("content");
		assertThat(content.get("title").asString()).isEqualTo(printed.name());
		List<PrintedLine> items = new ArrayList<>();
		collect(content, 0, items);
		assertThat(items).isEqualTo(printed.items());
		Reading.assertHolds(String.join("\n", texts(content)), printed.lines());
	}

	/** With their labels, which stand before the words. */
	private static List<PrintedLine> items(Element article) {
		return article.select("section li").stream().map((item) -> {
			Element words = item.clone();
			words.select("ul").remove();
			return new PrintedLine((int) item.parents().stream().filter((around) -> around.is("li")).count(),
					PrintedLine.even(words.text()));
		}).toList();
	}

	private static void collect(JsonNode around, int depth, List<PrintedLine> found) {
		for (JsonNode child : around) {
			if (child.has("label")) {
				found.add(new PrintedLine(depth,
						(child.get("label").asString() + " " + child.get("text").asString()).strip()));
			}
			collect(child, child.has("label") ? depth + 1 : depth, found);
		}
	}

	/** All words of the data in their order. */
	private static List<String> texts(JsonNode around) {
		List<String> found = new ArrayList<>();
		for (JsonNode child : around) {
			if (child.isString()) {
				found.add(child.asString());
			}
			found.addAll(texts(child));
		}
		return found;
	}

}
