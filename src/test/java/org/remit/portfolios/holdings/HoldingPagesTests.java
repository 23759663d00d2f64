package org.remit.portfolios.holdings;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Handing a portfolio over on the staff's pages. */
@RemitTest
class HoldingPagesTests {

	private final Pages pages;

	private final Visitor democratic;

	private final TestPortfolios portfolios;

	private UUID portfolio;

	HoldingPagesTests(Pages pages, TestPortfolios portfolios) {
		this.pages = pages;
		this.democratic = pages.as("democratic");
		this.portfolios = portfolios;
	}

	@BeforeEach
	void addOne() {
		this.portfolio = this.portfolios.add();
	}

	@Test
	void handOverCorrectAndTakeBack() {
		handOver("Elected Mayor", "7 May 2019");
		Page page = handOver("Chief Executive", "9 May 2023");
		assertThat(page.texts("tbody tr")).hasSize(2);
		assertThat(page.text()).contains("From 9 May 2023", "7 May 2019 to 8 May 2023");
		Page taken = page.click("Take back Chief Executive, from 9 May 2023")
			.form()
			.fill("reason", "Another portfolio")
			.submit();
		assertThat(taken.texts("tbody tr")).singleElement().asString().contains("Elected Mayor From 7 May 2019");
		Page changed = taken.click("Change Elected Mayor, from 7 May 2019")
			.form()
			.fill("startsOn", "8 May 2019")
			.submit();
		assertThat(changed.text()).contains("From 8 May 2019");
		assertThat(this.democratic.get("/manage/portfolios/" + this.portfolio).text()).contains("Beatrix Marlowe");
	}

	@Test
	void refuseBesideTheField() {
		handOver("Elected Mayor", "7 May 2019");
		Page page = handOver("Elected Mayor", "9 May 2023");
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("The portfolio is held through this post already (from 7 May 2019)");
		assertThat(page.document().select("#post-error")).hasSize(1);
		assertThat(handOver("Chief Executive", "7 May 2019").document().select("#startsOn-error")).hasSize(1);
		assertThat(form().fill("post", "").fill("startsOn", "31 June").submit().errors()).hasSize(2);
	}

	@Test
	void showBothVersionsWhereSomebodyWasQuicker() {
		Page page = handOver("Elected Mayor", "7 May 2019");
		Form mine = page.click("Change Elected Mayor, from 7 May 2019").form().fill("post", "Chief Executive");
		page.click("Change Elected Mayor, from 7 May 2019").form().fill("startsOn", "9 May 2019").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.texts(".remit-conflict__value")).containsExactly("Chief Executive", "Elected Mayor",
				"7 May 2019", "9 May 2019");
	}

	@Test
	void belongToDemocraticServices() {
		Page list = this.pages.as("officer").get("/manage/portfolios/%s/holdings".formatted(this.portfolio));
		assertThat(list.text()).contains("Democratic services hand a portfolio over.");
		assertThat(this.pages.as("officer").get(list.address() + "/new").status()).isEqualTo(403);
		assertThat(this.pages.as("member").get(list.address()).status()).isEqualTo(403);
		assertThat(this.democratic.get(list.address() + "/" + UUID.randomUUID() + "/edit").status()).isEqualTo(404);
	}

	@Test
	void keepOfficersFromHandingOverWhatIsPublishedAmongItsFields() {
		UUID published = this.portfolios.addPublished();
		String edit = "/manage/portfolios/%s/edit".formatted(published);
		Page page = this.pages.as("officer").form(edit).fill("holderPost", "Elected Mayor").submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors())
			.containsExactly("This portfolio is published: ask democratic services to hand it to another post");
		assertThat(this.democratic.form(edit).fill("holderPost", "Elected Mayor").submit().status()).isEqualTo(200);
	}

	private Form form() {
		return this.democratic.form("/manage/portfolios/%s/holdings/new".formatted(this.portfolio));
	}

	private Page handOver(String post, String day) {
		return form().fill("post", post).fill("startsOn", day).submit();
	}

}
