package org.remit.publishing.steps;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import org.remit.platform.actor.RuleBroken;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.documents.Edition;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RemitTest
class ReturnTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final JdbcTemplate database;

	ReturnTests(Pages pages, TestPortfolios portfolios, JdbcTemplate database) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.database = database;
	}

	@Test
	void givesTheDraftBackWithARemarkThatItsAuthorsRead() {
		UUID id = this.portfolios.bringTo(Step.APPROVAL, this.portfolios.add());
		Page page = giveBack("democratic", id, "Please name the lead officer.\nAnd mind the commas.");
		assertThat(page.document().text()).contains("Returned with your remark.");
		Page overview = this.pages.as("officer").get("/manage/portfolios/" + id);
		assertThat(overview.text()).contains("Returned by Hamish Delacroix", "Please name the lead officer.");
		assertThat(overview.texts("a.govuk-button")).contains("Submit for review");
		assertThat(this.pages.as("officer2").get(TestPortfolios.at(id, "timeline")).text())
			.contains("Hamish Delacroix returned edition 1", "And mind the commas.");
	}

	@Test
	void dropsTheSnapshotAndTheApprovalButNotTheNumber() {
		UUID id = this.portfolios.bringTo(Step.PUBLICATION, this.portfolios.addPublished());
		UUID edition = this.portfolios.standing(id).open().id();
		assertThat(approvals(edition)).isEqualTo(1);
		giveBack("democratic", id, "One more thing.");
		assertThat(approvals(edition)).isZero();
		Edition open = (Edition) this.portfolios.standing(id).open();
		assertThat(open.id()).isEqualTo(edition);
		assertThat(open.number()).isEqualTo(2);
		assertThat(open.snapshot()).isNull();
	}

	@Test
	void needsARemark() {
		UUID id = this.portfolios.bringTo(Step.APPROVAL, this.portfolios.add());
		for (String blank : new String[] { "", "  \n ", "\u00a0" }) {
			Page page = giveBack("democratic", id, blank);
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.errors()).containsExactly("Say what should be changed");
			assertThat(page.document().select("#remark-error")).isNotEmpty();
		}
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.portfolios.giveBack(id, " "));
		assertThat(this.portfolios.standing(id).state()).isEqualTo(State.IN_REVIEW);
	}

	@Test
	void keepsARemarkThatIsTooLong() {
		UUID id = this.portfolios.bringTo(Step.APPROVAL, this.portfolios.add());
		Page page = giveBack("democratic", id, "x".repeat(5001));
		assertThat(page.errors()).containsExactly("Remark must be 5,000 characters or fewer");
		assertThat(page.form().value("remark")).hasSize(5001);
	}

	@Test
	void isOpenToWhoeverSubmittedIt() {
		UUID id = this.portfolios.add();
		this.pages.as("officer").form(TestPortfolios.at(id, "submission")).submit();
		assertThat(giveBack("officer", id, "I forgot something.").text()).contains("State Never published");
	}

	@Test
	void isRefusedForWhatWasApprovedSinceThePageWasOpened() {
		UUID id = this.portfolios.bringTo(Step.APPROVAL, this.portfolios.add());
		var opened = this.pages.as("democratic").form(TestPortfolios.at(id, "return")).fill("remark", "My long remark");
		this.portfolios.approve(id);
		Page refused = opened.submit();
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.form().value("remark")).isEqualTo("My long remark");
		assertThat(this.portfolios.standing(id).state()).isEqualTo(State.APPROVED);
	}

	private Page giveBack(String username, UUID id, String remark) {
		return this.pages.as(username).form(TestPortfolios.at(id, "return")).fill("remark", remark).submit();
	}

	private Integer approvals(UUID edition) {
		return this.database.queryForObject("select count(*) from approval where edition_id = ?", Integer.class,
				edition);
	}

}
