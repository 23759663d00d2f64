package org.remit.publishing.steps;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft is edited while what was submitted of it is on its way. */
@RemitTest
class EditingGoesOnTests {

	private static final String SUBMITTED = "As it was submitted.";

	private static final String LATER = "As it was written later.";

	private static final String MOVED_ON = "The draft has been changed since";

	private final Pages pages;

	private final TestPortfolios portfolios;

	EditingGoesOnTests(Pages pages, TestPortfolios portfolios) {
		this.pages = pages;
		this.portfolios = portfolios;
	}

	@Test
	void andTheReviewerReadsWhatWasSubmitted() {
		UUID id = submittedAndChanged();
		for (String step : new String[] { "approval", "return" }) {
			Page page = open(TestPortfolios.at(id, step));
			assertThat(page.text()).contains(SUBMITTED, MOVED_ON).doesNotContain(LATER);
		}
		assertThat(open(TestPortfolios.at(id, "editions/1")).text()).contains(SUBMITTED).doesNotContain(LATER);
	}

	@Test
	void andThePublisherAndThePublicReadWhatWasSubmitted() {
		UUID id = submittedAndChanged();
		this.portfolios.approve(id);
		Page confirm = open(TestPortfolios.at(id, "publication"));
		assertThat(confirm.text()).contains(SUBMITTED, MOVED_ON).doesNotContain(LATER);
		confirm.form().submit();
		Page page = this.pages.get(this.portfolios.address(id));
		assertThat(page.text()).contains(SUBMITTED).doesNotContain(LATER);
		assertThat(this.portfolios.standing(id).state()).isEqualTo(State.DRAFT_DIFFERS);
	}

	@Test
	void andThoseWhoWorkOnItAreTold() {
		UUID id = this.portfolios.add((typed) -> typed.scope(SUBMITTED));
		this.portfolios.submit(id);
		assertThat(open("/manage/portfolios/" + id).text()).doesNotContain(MOVED_ON);
		this.portfolios.change(id, (typed) -> typed.scope(LATER));
		Page overview = open("/manage/portfolios/" + id);
		assertThat(overview.text()).contains(MOVED_ON, LATER, "State In review");
		assertThat(open(TestPortfolios.at(id, "preview")).text()).contains(LATER);
	}

	@Test
	void andAReturnTakesTheLaterWordsAlong() {
		UUID id = submittedAndChanged();
		this.portfolios.giveBack(id, "Submit it again with the change.");
		this.portfolios.publish(id);
		assertThat(this.pages.get(this.portfolios.address(id)).text()).contains(LATER).doesNotContain(SUBMITTED);
	}

	@Test
	void andAChangeThatIsTakenBackIsNone() {
		UUID id = submittedAndChanged();
		this.portfolios.change(id, (typed) -> typed.scope(SUBMITTED));
		assertThat(this.portfolios.standing(id).draftMovedOn()).isFalse();
	}

	private UUID submittedAndChanged() {
		UUID id = this.portfolios.add((typed) -> typed.scope(SUBMITTED));
		this.portfolios.submit(id);
		this.portfolios.change(id, (typed) -> typed.scope(LATER));
		return id;
	}

	private Page open(String path) {
		return this.pages.as("democratic").get(path);
	}

}
