package org.remit.publishing.steps;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.documents.Status;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class ApprovalTests {

	private final Visitor democratic;

	private final Visitor democratic2;

	private final TestPortfolios portfolios;

	ApprovalTests(Pages pages, TestPortfolios portfolios) {
		this.democratic = pages.as("democratic");
		this.democratic2 = pages.as("democratic2");
		this.portfolios = portfolios;
	}

	@Test
	void isGivenByASecondPairOfEyes() {
		UUID id = this.portfolios.add();
		submit(this.democratic, id);
		Page page = form(this.democratic2, id).submit();
		assertThat(page.document().text()).contains("Approved.");
		assertThat(page.text()).contains("State Approved", "Democratic services publish it");
		assertThat(status(id)).isEqualTo(Status.APPROVED);
	}

	@Test
	void isRefusedToTheSubmitter() {
		UUID id = this.portfolios.add();
		submit(this.democratic, id);
		assertThat(this.democratic.get(TestPortfolios.at(id, "approval")).status()).isEqualTo(403);
		Page overview = this.democratic.get("/manage/portfolios/" + id);
		assertThat(overview.texts("a.govuk-button")).doesNotContain("Approve").contains("Return with a remark");
		assertThat(this.democratic.get("/manage/portfolios").document().select("a[href*=" + id + "/approval]"))
			.isEmpty();
	}

	@Test
	void isRefusedToTheSubmitterWhoPostsItAllTheSame() {
		UUID id = this.portfolios.add();
		submit(this.democratic, id);
		Page page = this.democratic.form(TestPortfolios.at(id, "return"))
			.to(TestPortfolios.at(id, "approval"))
			.submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("You submitted this, so someone else must approve it.");
		assertThat(status(id)).isEqualTo(Status.IN_REVIEW);
	}

	@Test
	void isOpenToWhoeverSubmittedAnEarlierEdition() {
		UUID id = this.portfolios.add();
		submit(this.democratic, id);
		this.portfolios.giveBack(id, "Not yet.");
		submit(this.democratic2, id);
		assertThat(form(this.democratic, id).submit().text()).contains("State Approved");
	}

	/** What was approved is not what stands there now. */
	@Test
	void isRefusedForWhatWasReturnedAndSubmittedAgainMeanwhile() {
		UUID id = this.portfolios.add();
		this.portfolios.submit(id);
		Form opened = form(this.democratic, id);
		this.portfolios.giveBack(id, "Please add the parks.");
		this.portfolios.change(id, (typed) -> typed.scope("Parks, too."));
		this.portfolios.submit(id);
		Page refused = opened.submit();
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.errors()).containsExactly("Someone else changed this since you opened it.");
		assertThat(refused.text()).contains("Parks, too.");
		assertThat(status(id)).isEqualTo(Status.IN_REVIEW);
		assertThat(refused.form().submit().text()).contains("State Approved");
	}

	@RepeatedTest(3)
	void isTakenByOneOfTwoWhoPressTogether() throws Exception {
		UUID id = this.portfolios.add();
		this.portfolios.submit(id);
		Form one = form(this.democratic, id);
		Form other = form(this.democratic2, id);
		List<Page> pages = Simultaneously.run(List.of(one::submit, other::submit));
		assertThat(pages).extracting(Page::status).containsExactlyInAnyOrder(200, 409);
		assertThat(status(id)).isEqualTo(Status.APPROVED);
		Page timeline = this.democratic.get(TestPortfolios.at(id, "timeline"));
		assertThat(timeline.texts(".remit-timeline li")).filteredOn((line) -> line.contains("approved edition 1"))
			.hasSize(1);
	}

	private static void submit(Visitor visitor, UUID id) {
		visitor.form(TestPortfolios.at(id, "submission")).submit();
	}

	private static Form form(Visitor visitor, UUID id) {
		return visitor.form(TestPortfolios.at(id, "approval"));
	}

	private Status status(UUID id) {
		return this.portfolios.standing(id).open().status();
	}

}
