package org.remit.publishing.archive;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class WithdrawnPagesTests {

	private static final String WHY = "The figures were wrong.";

	private final Pages pages;

	private final TestPortfolios portfolios;

	WithdrawnPagesTests(Pages pages, TestPortfolios portfolios) {
		this.pages = pages;
		this.portfolios = portfolios;
	}

	@Test
	void showTheNoticeAndNoOlderTextAtAllAddresses() {
		UUID id = twoEditions();
		this.portfolios.withdraw(id, WHY);
		for (String rest : List.of("", "/editions/1", "/editions/2")) {
			Page page = this.pages.get(this.portfolios.address(id) + rest);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.heading()).isEqualTo("Withdrawn " + this.portfolios.title(id));
			assertThat(page.text()).contains("This portfolio was withdrawn on", WHY)
				.doesNotContain("The first text.", "The second text.");
		}
	}

	@Test
	void areGoneAsFilesAndAsData() {
		UUID id = twoEditions();
		this.portfolios.withdraw(id, WHY);
		for (String rest : List.of(".pdf", ".odt", ".json", "/editions/1.pdf", "/editions/1.odt", "/editions/2.json")) {
			Page page = this.pages.get(this.portfolios.address(id) + rest);
			assertThat(page.status()).as(rest).isEqualTo(410);
			assertThat(page.source()).contains("This portfolio was withdrawn.", this.portfolios.address(id))
				.doesNotContain("text.\"");
			assertThat(page.header("ETag")).isEmpty();
		}
	}

	@Test
	void haveNoTableWhereTheKindHasNone() {
		String address = this.portfolios.address(twoEditions());
		assertThat(this.pages.get(address + ".csv").status()).isEqualTo(404);
		assertThat(this.pages.get(address + "/editions/1.csv").status()).isEqualTo(404);
		assertThat(this.pages.get(address).texts("aside a")).noneMatch((link) -> link.contains("CSV"));
	}

	@Test
	void areGoneAlsoForThoseWhoHaveThemInTheirBrowser() {
		UUID id = twoEditions();
		String tag = this.pages.get(this.portfolios.address(id) + ".json").header("ETag");
		assertThat(tag).isNotEmpty();
		this.portfolios.withdraw(id, WHY);
		Page page = this.pages.visitor().open(this.portfolios.address(id) + ".json", "If-None-Match", tag);
		assertThat(page.status()).isEqualTo(410);
	}

	@Test
	void showTheNewEditionAndTheNoticeOnlyForTheOldOne() {
		UUID id = twoEditions();
		this.portfolios.withdraw(id, WHY);
		this.portfolios.change(id, (typed) -> typed.scope("The third text."));
		this.portfolios.publish(id);
		Page live = this.pages.get(this.portfolios.address(id));
		assertThat(live.text()).contains("The third text.", "Edition 2, in force from").doesNotContain(WHY);
		assertThat(live.texts("li")).anyMatch((line) -> line.startsWith("Edition 2") && line.endsWith("(withdrawn)"))
			.anyMatch((line) -> line.startsWith("Edition 1") && !line.endsWith("(withdrawn)"));
		Page second = this.pages.get(this.portfolios.address(id) + "/editions/2");
		assertThat(second.text()).contains("Edition 2 was withdrawn on", WHY)
			.doesNotContain("The second text.", "This portfolio was withdrawn");
		assertThat(second.click("Read the present edition").text()).contains("The third text.");
		assertThat(this.pages.get(this.portfolios.address(id) + "/editions/1").text()).contains("The first text.");
		assertThat(this.pages.get(this.portfolios.address(id) + "/editions/2.pdf").status()).isEqualTo(410);
	}

	private UUID twoEditions() {
		UUID id = this.portfolios.addPublished((typed) -> typed.scope("The first text."));
		this.portfolios.change(id, (typed) -> typed.scope("The second text."));
		this.portfolios.publish(id);
		return id;
	}

}
