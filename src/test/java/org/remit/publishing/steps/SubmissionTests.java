package org.remit.publishing.steps;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.Status;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class SubmissionTests {

	private final Visitor officer;

	private final TestPortfolios portfolios;

	SubmissionTests(Pages pages, TestPortfolios portfolios) {
		this.officer = pages.as("officer");
		this.portfolios = portfolios;
	}

	@Test
	void putsTheDraftInReviewWithoutANoteTheFirstTime() {
		UUID id = this.portfolios.add();
		Page confirm = this.officer.get(TestPortfolios.at(id, "submission"));
		assertThat(confirm.document().select("[name=changeNote]")).isEmpty();
		Page page = confirm.form().submit();
		assertThat(page.address()).isEqualTo("/manage/portfolios/" + id);
		assertThat(page.document().text()).contains("Submitted for review.");
		assertThat(page.text()).contains("State In review", "not Kwame Lindqvist, who submitted it");
		assertThat(edition(id).status()).isEqualTo(Status.IN_REVIEW);
		assertThat(edition(id).submittedByName()).isEqualTo("Kwame Lindqvist");
	}

	@Test
	void needsAChangeNoteFromTheSecondEditionOn() {
		UUID id = this.portfolios.addPublished();
		this.portfolios.change(id);
		Page refused = form(id).submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("Say what changed, or tick that it is a minor correction");
		assertThat(refused.document().select("#changeNote-error")).isNotEmpty();
		assertThat(this.portfolios.standing(id).open()).isNull();
		refused.form().fill("changeNote", "The scope was reworded.").submit();
		assertThat(edition(id).number()).isEqualTo(2);
		assertThat(edition(id).changeNote()).isEqualTo("The scope was reworded.");
	}

	@Test
	void needsNoNoteForAMinorCorrection() {
		UUID id = this.portfolios.addPublished();
		this.portfolios.change(id);
		form(id).tick("minor", "true").submit();
		assertThat(edition(id).status()).isEqualTo(Status.IN_REVIEW);
		assertThat(edition(id).isMinor()).isTrue();
	}

	@Test
	void refusesWhatSaysTheSameAsThePublishedEdition() {
		UUID id = this.portfolios.addPublished();
		Page page = this.officer.get(TestPortfolios.at(id, "submission"));
		assertThat(page.status()).isEqualTo(409);
		Page posted = anyForm().to(TestPortfolios.at(id, "submission"))
			.tamper("seen", this.portfolios.standing(id).draftHash())
			.tamper("changeNote", "Nothing really")
			.submit();
		assertThat(posted.status()).isEqualTo(422);
		assertThat(posted.errors()).containsExactly("Nothing has changed since edition 1.");
		assertThat(this.portfolios.standing(id).open()).isNull();
	}

	@Test
	void refusesADraftThatWasChangedAfterThePageWasOpenedAndKeepsTheNote() {
		UUID id = this.portfolios.addPublished();
		this.portfolios.change(id);
		Form opened = form(id).fill("changeNote", "My note").tick("minor", "true");
		this.portfolios.change(id, (typed) -> typed.scope("Written by somebody else meanwhile."));
		Page refused = opened.submit();
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.errors())
			.containsExactly("The draft was changed since you opened this page. Read it again before you submit it.");
		assertThat(refused.text()).contains("Written by somebody else meanwhile.");
		assertThat(refused.form().value("changeNote")).isEqualTo("My note");
		assertThat(refused.form().value("minor")).contains("true");
		assertThat(this.portfolios.standing(id).open()).isNull();
		assertThat(refused.form().submit().status()).isEqualTo(200);
		assertThat(edition(id).snapshot()).contains("Written by somebody else meanwhile.");
	}

	@Test
	void happensOnceHoweverOftenItIsPressed() {
		UUID id = this.portfolios.add();
		Form form = form(id);
		form.submit();
		Integer version = edition(id).version();
		Page again = form.submit();
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.errors()).containsExactly("This was submitted already.");
		assertThat(again.text()).contains("This step is not open now.");
		assertThat(edition(id).version()).isEqualTo(version);
	}

	@Test
	void refusesANoteThatNobodyCanRead() {
		UUID id = this.portfolios.addPublished();
		this.portfolios.change(id);
		Page nul = form(id).fill("changeNote", "a\0b").submit();
		assertThat(nul.status()).isEqualTo(422);
		assertThat(nul.errors()).containsExactly("What changed has a character that can't be shown. Type it again");
		Page endless = form(id).fill("changeNote", "x".repeat(1_000_000)).submit();
		assertThat(endless.errors()).containsExactly("What changed must be 2,000 characters or fewer");
		assertThat(this.portfolios.standing(id).open()).isNull();
	}

	private Form form(UUID id) {
		return this.officer.form(TestPortfolios.at(id, "submission"));
	}

	/** A form of the same session, to send what no page offers. */
	private Form anyForm() {
		return this.officer.get("/").form("/sign-out");
	}

	private Edition edition(UUID id) {
		return (Edition) this.portfolios.standing(id).open();
	}

}
