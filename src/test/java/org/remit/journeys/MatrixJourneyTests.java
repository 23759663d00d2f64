package org.remit.journeys;

import java.util.List;
import java.util.stream.Collectors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.remit.support.BrowserTest;
import org.remit.support.Pages;
import org.remit.support.Tabs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schedules of responsibilities of real councils go all the way from the paper to the
 * public, and nothing in them is lost.
 */
@BrowserTest
class MatrixJourneyTests {

	private final Pages pages;

	MatrixJourneyTests(Pages pages) {
		this.pages = pages;
	}

	@Test
	void aLeadMembersScheduleIsReadByThePublicWithNothingLost(Tabs tabs) {
		PrintedSchedule printed = PrintedSchedule.leadMember();
		new MatrixStory(tabs).paste(printed);
		Element article = read(tabs, printed);
		assertThat(printed.rows()).hasSize(20);
		assertHasCells(article, printed);
	}

	@Test
	void aDirectorsScheduleIsReadByThePublicWithNothingLost(Tabs tabs) {
		PrintedSchedule printed = PrintedSchedule.director();
		new MatrixStory(tabs).paste(printed);
		Element article = read(tabs, printed);
		assertThat(printed.rows()).hasSize(32);
		assertHasCells(article, printed);
		assertThat(article.select("tbody li").first().text()).startsWith("education services");
	}

	@Test
	void aListOfResponsibilitiesIsReadByThePublicWithNothingLost(Tabs tabs) {
		PrintedSchedule printed = PrintedSchedule.list();
		new MatrixStory(tabs).type(printed);
		Element article = read(tabs, printed);
		assertThat(printed.rows()).hasSize(18);
		assertThat(article.select("section > ul > li").eachText())
			.isEqualTo(printed.rows().stream().map((row) -> unbulleted(row.get(0))).toList());
		assertThat(article.select("section > ul > li li")).hasSize(14);
		assertThat(article.select("section > ul > li li").first().text()).startsWith("Allocation of resources");
	}

	private static String unbulleted(String row) {
		return row.lines().map(PrintedSchedule::plain).collect(Collectors.joining(" "));
	}

	/**
	 * Every line of the paper on the page and in the file in order, and every row in the
	 * data.
	 */
	private Element read(Tabs tabs, PrintedSchedule printed) {
		Desk reader = new Desk(tabs.open()).open("/responsibilities");
		String address = reader.main()
			.locator("a", new Locator.LocatorOptions().setHasText(printed.title()))
			.last()
			.getAttribute("href");
		Page page = reader.open(address).tab();
		assertThat(reader.heading()).isEqualTo(PrintedLine.even(printed.title()));
		Reading.assertHolds(page.locator("article").innerText(), printed.lines());
		Printout.of(this.pages.get(address + ".pdf").bytes()).assertHolds(printed);
		List<List<String>> table = Spreadsheet.read(this.pages.get(address + ".csv").bytes());
		assertThat(table).hasSize(1 + printed.rows().size());
		return Jsoup.parse(page.content()).expectFirst("article");
	}

	/** Cell by cell, without what only the ear hears. */
	private static void assertHasCells(Element article, PrintedSchedule printed) {
		article.select(".govuk-visually-hidden, .remit-matrix__means").remove();
		List<List<String>> cells = article.select("tbody tr")
			.stream()
			.map((row) -> row.select("> td").stream().map((cell) -> PrintedLine.even(cell.text())).toList())
			.toList();
		List<List<String>> wanted = printed.rows()
			.stream()
			.map((row) -> row.stream().map(PrintedSchedule::plain).toList())
			.toList();
		assertThat(cells).isEqualTo(wanted);
	}

}
