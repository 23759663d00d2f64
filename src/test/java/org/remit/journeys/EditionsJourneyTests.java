package org.remit.journeys;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.BrowserTest;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.Tabs;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a published portfolio when another edition comes, and when it goes. */
@BrowserTest
class EditionsJourneyTests {

	private static final String SCOPE = "Looks after the harbour and its ferries.";

	private static final List<String> ADDRESSES = List.of("", "/editions/1", "/editions/2");

	private final Pages pages;

	private final TestPortfolios portfolios;

	EditionsJourneyTests(Pages pages, TestPortfolios portfolios) {
		this.pages = pages;
		this.portfolios = portfolios;
	}

	@Test
	void aNewTitleMovesTheAddressAndTheEarlierEditionStaysReadable(Tabs tabs) {
		UUID id = published("Harbour and Ferries");
		Desk officer = new Desk(tabs.signedIn("officer")).open("/manage/portfolios/" + id);
		officer.follow("Edit the draft")
			.fill("Title", "Harbour and Coast")
			.fill("Service Functions", "Ferries\n Day ferry");
		officer.press("Save the draft");
		assertComparesWithThePublished(officer);
		officer.open("/manage/portfolios/" + id).follow("Submit for review").fill("What changed", "The coast came in.");
		officer.press("Submit for review");
		this.pages.as("democratic").form(TestPortfolios.at(id, "approval")).submit();
		this.pages.as("democratic2").form(TestPortfolios.at(id, "publication")).submit();
		assertComparesEditions(officer.open("/manage/documents/" + id + "/comparison"));
		assertMoved("", ".pdf", ".json", "/editions/1", "/editions/1.pdf", "/editions/1.json");
		assertReadsBothEditions(new Desk(tabs.open()).open("/portfolios/harbour-and-ferries"));
	}

	private UUID published(String title) {
		return this.portfolios
			.addPublished((typed) -> typed.title(title).scope(SCOPE).functions("Ferries\n Night ferry\nLighthouse"));
	}

	private static void assertComparesWithThePublished(Desk officer) {
		officer.follow("Compare the draft with the published edition");
		assertThat(officer.main().locator("del").allInnerTexts()).containsExactly("Ferries", "Night", "Lighthouse");
		assertThat(officer.main().locator("ins").allInnerTexts()).containsExactly("Coast", "Day");
		assertThat(officer.text()).contains("Lines added: 0. Removed: 1. Reworded: 2.");
	}

	private static void assertComparesEditions(Desk officer) {
		officer.pick("From", "Edition 1").pick("To", "Edition 2").button("Compare").click();
		assertThat(officer.main().locator("ins").allInnerTexts()).containsExactly("Coast", "Day");
	}

	private void assertMoved(String... forms) {
		for (String form : forms) {
			Page answer = this.pages.visitor().open("/portfolios/harbour-and-ferries" + form);
			assertThat(answer.status()).as(form).isEqualTo(301);
			assertThat(answer.header("Location")).endsWith("/portfolios/harbour-and-coast" + form);
			assertThat(this.pages.get(answer.header("Location")).status()).isEqualTo(200);
		}
	}

	private static void assertReadsBothEditions(Desk reader) {
		assertThat(reader.path()).isEqualTo("/portfolios/harbour-and-coast");
		assertThat(reader.text()).contains("Harbour and Coast", "Day ferry", "The coast came in.")
			.doesNotContain("Night ferry", "Lighthouse");
		reader.main().locator("aside a[href$='/editions/1']").click();
		assertThat(reader.path()).isEqualTo("/portfolios/harbour-and-coast/editions/1");
		assertThat(reader.text()).contains("This is edition 1", "Harbour and Ferries", "Night ferry", "Lighthouse")
			.doesNotContain("Day ferry");
		reader.follow("Read the present edition");
		assertThat(reader.path()).isEqualTo("/portfolios/harbour-and-coast");
	}

	@Test
	void whatIsWithdrawnShowsTheNoticeAndNoOlderText(Tabs tabs) {
		UUID id = published("Lighthouses of the Past");
		this.portfolios.change(id, (typed) -> typed.functions("They are for sale."));
		this.portfolios.publish(id);
		ADDRESSES.forEach((form) -> assertThat(at(form).text()).contains(SCOPE));
		Desk democratic = new Desk(tabs.signedIn("democratic")).open("/manage/portfolios/" + id).follow("Withdraw");
		democratic.fill("Explanation for the public", "They were sold in May.").press("Withdraw");
		ADDRESSES.forEach(this::assertWithdrawn);
		assertThat(this.pages.get("/portfolios").text()).doesNotContain("Lighthouses of the Past");
	}

	private void assertWithdrawn(String form) {
		assertThat(at(form).text()).contains("Withdrawn", "They were sold in May.")
			.doesNotContain(SCOPE, "Night ferry", "for sale");
		assertThat(at(form + ".pdf").status()).isEqualTo(410);
		assertThat(at(form + ".json").status()).isEqualTo(410);
	}

	private Page at(String form) {
		return this.pages.get("/portfolios/lighthouses-of-the-past" + form);
	}

}
