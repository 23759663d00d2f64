package org.remit.publishing.versions;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class ComparisonTests {

	private final Visitor officer;

	private final TestPortfolios portfolios;

	ComparisonTests(Pages pages, TestPortfolios portfolios) {
		this.officer = pages.as("officer");
		this.portfolios = portfolios;
	}

	@Test
	void marksWhatWasAddedRemovedAndReworded() {
		UUID id = this.portfolios
			.addPublished((typed) -> typed.functions("Fostering\nParks and open spaces of the borough\nMarkets"));
		this.portfolios.change(id,
				(typed) -> typed.functions("Fostering\nParks and green spaces of the borough\nMuseums\nTheatres"));
		Page page = compare(id, "?from=1&to=draft");
		assertThat(page.text()).contains("Lines added: 2. Removed: 1. Reworded: 1.");
		assertThat(page.texts("del")).containsExactly("open", "Markets");
		assertThat(page.texts("ins")).containsExactly("green", "Museums", "Theatres");
		assertThat(page.texts("h2")).contains("Service Functions", "Scope of portfolio");
	}

	@Test
	void comparesAnyTwoEditions() {
		UUID id = this.portfolios.addPublished((typed) -> typed.scope("First words."));
		for (String words : List.of("Second words.", "Third words.")) {
			this.portfolios.change(id, (typed) -> typed.scope(words));
			this.portfolios.publish(id);
		}
		assertThat(compare(id, "?from=1&to=3").text()).contains("First", "Third").doesNotContain("Second");
		assertThat(compare(id, "?from=3&to=2").text()).contains("Third", "Second").doesNotContain("First");
		assertThat(compare(id, "?from=2&to=2").text()).contains("The two are the same.");
		assertThat(compare(id, "").text()).contains("The two are the same.");
		Page chosen = this.officer.get(TestPortfolios.at(id, "comparison")).form().fill("from", "Edition 1").submit();
		assertThat(chosen.text()).contains("First", "Third");
	}

	@Test
	void comparesWhatIsInReviewWithWhatIsPublished() {
		UUID id = this.portfolios.addPublished((typed) -> typed.scope("Old words."));
		this.portfolios.change(id, (typed) -> typed.scope("New words."));
		this.portfolios.submit(id);
		this.portfolios.change(id, (typed) -> typed.scope("Later words."));
		Page page = this.officer.get("/manage/portfolios/" + id).click("Compare the draft with the published edition");
		assertThat(page.text()).contains("Later").doesNotContain("New");
		assertThat(compare(id, "?from=1&to=2").text()).contains("New").doesNotContain("Later");
	}

	@Test
	void saysThatThereIsNothingToCompareYet() {
		assertThat(compare(this.portfolios.add(), "").text()).contains("There is nothing to compare yet");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?from=9&to=1", "?from=1&to=9", "?from=abc", "?from=-1&to=0", "?from=&to=",
			"?from=99999999999999999999&to=draft", "?from=%00&to=draft", "?from=1&to=1'--", "?from=draft&to=Draft",
			"?from=01" })
	void refusesEditionsThatAreNotThere(String query) {
		Page page = compare(this.portfolios.addPublished(), query);
		assertThat(page.status()).isEqualTo(400);
		assertThat(page.text()).contains("There is no such edition to compare with.");
	}

	@Test
	void isNotThereForDocumentsThatAreNot() {
		for (String page : List.of("comparison", "preview", "timeline", "editions/1", "approval", "submission")) {
			assertThat(this.officer.get(TestPortfolios.at(UUID.randomUUID(), page)).status()).as(page).isEqualTo(404);
			assertThat(this.officer.get("/manage/documents/1-1-1/" + page).status()).as(page).isBetween(400, 404);
			assertThat(this.officer.get("/manage/documents/x/" + page).status()).as(page).isBetween(400, 404);
		}
		UUID id = this.portfolios.addPublished();
		for (String number : List.of("0", "2", "999999", "99999999999", "-1", "x")) {
			assertThat(this.officer.get(TestPortfolios.at(id, "editions/" + number)).status()).isEqualTo(404);
		}
	}

	private Page compare(UUID id, String query) {
		return this.officer.get(TestPortfolios.at(id, "comparison") + query);
	}

}
