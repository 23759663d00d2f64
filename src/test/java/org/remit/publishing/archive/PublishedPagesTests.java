package org.remit.publishing.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class PublishedPagesTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	PublishedPagesTests(Pages pages, TestPortfolios portfolios) {
		this.pages = pages;
		this.portfolios = portfolios;
	}

	@Test
	void showTheLiveEditionWithItsDateAndTheEarlierOnes() {
		UUID id = twoEditions();
		Page page = this.pages.get(this.portfolios.address(id));
		assertThat(page.heading()).isEqualTo("Executive Portfolio: " + this.portfolios.title(id));
		assertThat(page.text())
			.contains("Edition 2, in force from 1 June 2025.", "The second text.",
					"What changed in this edition Something changed.", "Earlier editions",
					"Edition 1, in force from 7 May 2024")
			.doesNotContain("The first text.");
		assertThat(page.click("Edition 1, in force from 7 May 2024").text()).contains("The first text.");
	}

	@Test
	void keepEachEditionAtAnAddressOfItsOwn() {
		UUID id = twoEditions();
		Page live = this.pages.get(this.portfolios.address(id));
		Page second = live.click("Permanent address of this edition");
		assertThat(second.address()).isEqualTo(this.portfolios.address(id) + "/editions/2");
		assertThat(second.text()).contains("The second text.");
		Page first = this.pages.get(this.portfolios.address(id) + "/editions/1");
		assertThat(first.text())
			.contains("This is edition 1. Edition 2 took its place on 1 June 2025.", "The first text.",
					"Other editions", "Edition 2, in force from 1 June 2025")
			.doesNotContain("The second text.");
		assertThat(first.click("Read the present edition").address()).isEqualTo(this.portfolios.address(id));
	}

	@Test
	void offerThePdfAndTheDataOfTheEditionThatIsShown() {
		UUID id = twoEditions();
		Page first = this.pages.get(this.portfolios.address(id) + "/editions/1");
		assertThat(first.click("PDF of edition 1").address()).endsWith("/editions/1.pdf");
		assertThat(first.click("Data of edition 1 (JSON)").source()).contains("The first text.");
		Page live = this.pages.get(this.portfolios.address(id));
		assertThat(live.click("Data of edition 2 (JSON)").source()).contains("The second text.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/editions/0", "/editions/3", "/editions/-1", "/editions/999999", "/editions/01",
			"/editions/99999999999999999999", "/editions/abc", "/editions/", "/editions", "/editions/1/x", ".xml",
			".pdf.json", "/editions/1.xml", ".PDF", "/%00", "/..%2f" })
	void areNotThereUnderOtherAddresses(String rest) {
		UUID id = this.portfolios.addPublished();
		Page page = this.pages.get(this.portfolios.address(id) + rest);
		assertThat(page.status()).isBetween(400, 404);
	}

	@Test
	void areNotThereUnderNamesThatNothingHas() {
		for (String name : List.of("nothing-such", "UPPER", "a".repeat(101), "a".repeat(3000), "%00", "%ED%A0%80",
				"caf%C3%A9", "new", "a;b=c", "'%20or%201=1")) {
			assertThat(this.pages.get("/portfolios/" + name).status()).as(name).isBetween(400, 431);
			assertThat(this.pages.get("/portfolios/" + name + ".json").status()).as(name).isBetween(400, 431);
		}
	}

	private UUID twoEditions() {
		UUID id = this.portfolios.add((typed) -> typed.scope("The first text."));
		this.portfolios.publish(id, LocalDate.of(2024, 5, 7));
		this.portfolios.change(id, (typed) -> typed.scope("The second text."));
		this.portfolios.publish(id, LocalDate.of(2025, 6, 1));
		return id;
	}

}
