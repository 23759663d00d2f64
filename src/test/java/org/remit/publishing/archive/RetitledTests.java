package org.remit.publishing.archive;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.platform.text.Slug;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.steps.Step;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A document that is published under another title than before. */
@RemitTest
class RetitledTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	RetitledTests(Pages pages, TestPortfolios portfolios) {
		this.pages = pages;
		this.portfolios = portfolios;
	}

	@Test
	void leadsThereFromItsFormerAddresses() {
		UUID id = this.portfolios.addPublished();
		String former = this.portfolios.address(id);
		retitle(id, TestPortfolios.aTitle());
		String present = this.portfolios.address(id);
		assertThat(present).isNotEqualTo(former);
		for (String rest : List.of("", ".pdf", ".json", "/editions/1", "/editions/1.pdf", "/editions/2.json")) {
			Page moved = this.pages.visitor().open(former + rest);
			assertThat(moved.status()).isEqualTo(301);
			assertThat(moved.header("Location")).isEqualTo(present + rest);
			assertThat(this.pages.get(former + rest).status()).isEqualTo(200);
		}
	}

	@Test
	void staysWhereItIsUntilTheNewTitleIsPublished() {
		UUID id = this.portfolios.addPublished();
		String address = this.portfolios.address(id);
		String next = TestPortfolios.aTitle();
		this.portfolios.change(id, (typed) -> typed.title(next));
		this.portfolios.bringTo(Step.PUBLICATION, id);
		assertThat(this.portfolios.address(id)).isEqualTo(address);
		assertThat(this.pages.get("/portfolios/" + Slug.of(next)).status()).isEqualTo(404);
	}

	@Test
	void hasItsFirstAddressAgainWithItsFirstTitle() {
		UUID id = this.portfolios.addPublished();
		String first = this.portfolios.title(id);
		String firstAddress = this.portfolios.address(id);
		retitle(id, TestPortfolios.aTitle());
		String secondAddress = this.portfolios.address(id);
		retitle(id, first);
		assertThat(this.portfolios.address(id)).isEqualTo(firstAddress);
		assertThat(this.pages.visitor().open(secondAddress).header("Location")).isEqualTo(firstAddress);
		assertThat(this.pages.visitor().open(firstAddress).status()).isEqualTo(200);
	}

	@Test
	void doesNotLoseItsFormerAddressToAnotherDocument() {
		UUID id = this.portfolios.addPublished();
		String title = this.portfolios.title(id);
		String former = this.portfolios.address(id);
		retitle(id, TestPortfolios.aTitle());
		UUID other = this.portfolios.addPublished((typed) -> typed.title(title));
		assertThat(this.portfolios.address(other)).isEqualTo(former + "-2");
		assertThat(this.pages.get(former).address()).isEqualTo(this.portfolios.address(id));
	}

	/** The former name also stands in the address of all of them. */
	@Test
	void movesAlsoWhereItWasNamedAsTheListIs() {
		UUID id = this.portfolios.addPublished((typed) -> typed.title("Portfolios"));
		assertThat(this.portfolios.address(id)).isEqualTo("/portfolios/portfolios");
		retitle(id, "Editions");
		assertThat(this.pages.visitor().open("/portfolios/portfolios/editions/1").header("Location"))
			.isEqualTo("/portfolios/editions/editions/1");
		retitle(id, TestPortfolios.aTitle());
		assertThat(this.pages.visitor().open("/portfolios/editions/editions/1.json").header("Location"))
			.isEqualTo(this.portfolios.address(id) + "/editions/1.json");
	}

	@Test
	void showsEachEditionUnderTheTitleItHad() {
		UUID id = this.portfolios.addPublished();
		String first = this.portfolios.title(id);
		retitle(id, TestPortfolios.aTitle());
		assertThat(this.pages.get(this.portfolios.address(id) + "/editions/1").heading()).endsWith(first);
		assertThat(this.pages.get(this.portfolios.address(id)).heading()).endsWith(this.portfolios.title(id));
	}

	private void retitle(UUID id, String title) {
		this.portfolios.change(id, (typed) -> typed.title(title));
		this.portfolios.publish(id);
	}

}
