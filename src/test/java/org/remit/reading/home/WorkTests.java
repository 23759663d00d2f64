package org.remit.reading.home;

import java.util.UUID;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.steps.Step;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits for whom, in the area of "officer". */
@RemitTest
class WorkTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	WorkTests(Pages pages, TestPortfolios portfolios) {
		this.pages = pages;
		this.portfolios = portfolios;
	}

	@Test
	void waitsForTheOfficersOfTheAreaWhileItIsADraft() {
		UUID id = this.portfolios.add();
		assertThat(waiting("officer", id)).isEqualTo("Never published Portfolio: Submit for review");
		assertThat(waiting("democratic", id)).isEqualTo("Never published Portfolio: Submit for review");
		assertThat(waiting("officer2", id)).isNull();
	}

	@Test
	void waitsForDemocraticServicesWhileItIsInReview() {
		UUID id = this.portfolios.bringTo(Step.APPROVAL, this.portfolios.add());
		assertThat(waiting("democratic", id)).isEqualTo("In review Portfolio: Return with a remark, Approve");
		assertThat(waiting("officer", id)).isNull();
	}

	@Test
	void doesNotWaitForTheSubmitterToApproveIt() {
		UUID id = this.portfolios.add();
		this.pages.as("democratic").form(TestPortfolios.at(id, "submission")).submit();
		assertThat(waiting("democratic", id)).isEqualTo("In review Portfolio: Return with a remark");
		assertThat(waiting("democratic2", id)).isEqualTo("In review Portfolio: Return with a remark, Approve");
	}

	@Test
	void waitsToBePublishedOnceItIsApproved() {
		UUID id = this.portfolios.bringTo(Step.PUBLICATION, this.portfolios.add());
		assertThat(waiting("democratic", id)).isEqualTo("Approved Portfolio: Return with a remark, Publish");
		assertThat(waiting("officer", id)).isNull();
	}

	@Test
	void waitsForNobodyOnceItIsPublishedUntilItIsChanged() {
		UUID id = this.portfolios.addPublished();
		assertThat(waiting("democratic", id)).isNull();
		assertThat(waiting("officer", id)).isNull();
		this.portfolios.change(id);
		assertThat(waiting("officer", id)).isEqualTo("Draft differs from published Portfolio: Submit for review");
	}

	@Test
	void leadsToTheStep() {
		UUID id = this.portfolios.bringTo(Step.APPROVAL, this.portfolios.add());
		Page page = this.pages.as("democratic").get("/manage").click("Approve " + this.portfolios.title(id));
		assertThat(page.address()).isEqualTo(TestPortfolios.at(id, "approval"));
	}

	@Test
	void isForNobodyWhoOnlyKeepsAccounts() {
		Page page = this.pages.as("administrator").get("/manage");
		assertThat(page.texts("h2")).containsExactly("Where things are");
		assertThat(page.texts("h3")).contains("Accounts", "Areas", "Council settings").doesNotContain("Portfolios");
		page.document()
			.select("main a[href]")
			.forEach((link) -> assertThat(this.pages.as("administrator").get(link.attr("href")).status())
				.isEqualTo(200));
	}

	@Test
	void isNotForMembersAndVisitors() {
		assertThat(this.pages.as("member").get("/manage").status()).isEqualTo(403);
		assertThat(this.pages.get("/manage").address()).isEqualTo("/sign-in");
	}

	/**
	 * What stands beside the title in the list of what waits, null where it isn't there.
	 */
	private String waiting(String username, UUID id) {
		Element link = this.pages.as(username).get("/manage").document().selectFirst("main li > a[href$=" + id + "]");
		if (link == null) {
			return null;
		}
		String title = this.portfolios.title(id);
		return link.parent().text().replace(title, "").replaceAll("\\s+", " ").replace(" ,", ",").strip();
	}

}
