package org.remit.duties.assurance;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.remit.duties.responsibilities.TestMatrices;
import org.remit.duties.reviews.Occasion;
import org.remit.duties.reviews.Outcome;
import org.remit.duties.reviews.TestReviews;
import org.remit.platform.actor.RuleBroken;
import org.remit.publishing.steps.Standing;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What comes out of a review, from its closing to the public page. */
@RemitTest
class TestOfAssuranceTests {

	private final TestReviews test;

	private final Pages pages;

	private final Visitor officer;

	TestOfAssuranceTests(TestReviews test, Pages pages) {
		this.test = test;
		this.pages = pages;
		this.officer = pages.as("officer");
	}

	@Test
	void isMadeWhenAllIsAnsweredAndPublishedLikeAnyDocument() {
		UUID matrix = this.test.matrix(3);
		this.test.matrices.publish(matrix);
		UUID review = this.test.open(matrix, Occasion.DUTIES, "adult social care");
		this.test.answer(review, 2, Outcome.CHANGED, "It is called a pump now", "");
		this.test.answer(review, 3, Outcome.NOT_ASSURED, "Nobody looked", "- A look\n- A report of it");
		this.test.confirmRest(review);
		Page edit = this.officer.form("/manage/assurance/" + review + "/closing").submit();
		Page overview = edit.form()
			.fill("method", "In two sittings.")
			.fill("conclusion", "Most is met.")
			.fill("recommendations", "- Look at well 3")
			.submit();
		assertThat(overview.heading()).startsWith("Test of assurance: Responsibilities of Keeper ");
		assertThat(overview.document().select(".govuk-warning-text")).isEmpty();
		String address = this.test.address(review);
		assertThat(this.pages.get(address).status()).as("before it is published").isEqualTo(404);
		assertThat(this.pages.get("/assurance").text()).doesNotContain(overview.heading());
		this.test.matrices.publish(review);
		Page page = this.pages.get("/assurance").click(overview.heading());
		assertThat(page.address()).isEqualTo(address);
		assertThat(page.text())
			.contains("New, additional or joint duties: adult social care", "In two sittings.",
					"Responsibilities gone through: 3.", "Confirmed: 1", "Changed: 1", "Not assured: 1", "Most is met.")
			.doesNotContain("behalf");
		assertThat(page.texts("table.remit-matrix tbody td[data-label=Outcome]")).containsExactly("Confirmed",
				"Changed", "Not assured");
		assertThat(page.texts("table.remit-matrix tbody td[data-label='What was said']")).last()
			.asString()
			.startsWith("Nobody looked What is needed: A look A report of it Perpetua Nettlefold, ");
		assertThat(page.document().select("main a[href^=/people/]").text()).contains(TestReviews.HOLDER);
		assertThat(page.click(this.test.matrices.standing(matrix).document().title()).status()).isEqualTo(200);
		assertThat(this.pages.get(address + ".pdf").status()).isEqualTo(200);
		assertThat(this.pages.get(address + ".csv").source()).contains("Section,Paragraph,Responsibility,Outcome",
				",5.2,To keep well 2,Changed,It is called a pump now,,Perpetua Nettlefold,");
		JsonNode content = json(address);
		assertThat(content.at("/figures/changed").asInt()).isEqualTo(1);
		assertThat(content.at("/sections/0/rows/1/words/0/text").asString()).isEqualTo("It is called a pump now");
		assertThat(content.at("/holders/0/name").asString()).isEqualTo(TestReviews.HOLDER);
	}

	private JsonNode json(String address) {
		return JsonMapper.shared().readTree(this.pages.get(address + ".json").source()).at("/content");
	}

	@Test
	void isNotMadeWhileSomethingIsOpen() {
		UUID review = this.test.open(this.test.matrix(2));
		this.test.answer(review, 1, Outcome.CONFIRMED, "", "");
		Page page = this.officer.get("/manage/assurance/" + review + "/closing");
		assertThat(page.text()).contains("1 of 2 answered", "It can be closed when all is answered.");
		assertThat(page.document().select("main form")).isEmpty();
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.test.close(review))
			.withMessage("Only 1 of 2 responsibilities are answered");
		this.test.confirmRest(review);
		Form form = this.officer.form("/manage/assurance/" + review + "/closing");
		this.test.reword(review, 2, "To keep pump 2");
		Page refused = form.submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("Only 1 of 2 responsibilities are answered");
		this.test.confirmRest(review);
		assertThat(form.submit().status()).as("closed from an old page").isEqualTo(409);
		assertThat(this.officer.get("/manage/assurance/" + review).text()).contains("2 of 2 answered");
	}

	@Test
	void keepsItsWordsAndNamesWhateverChangesLater() {
		UUID review = this.test.open(this.test.matrix(2));
		this.test.confirmRest(review);
		this.test.close(review);
		Standing before = this.test.matrices.standing(review);
		UUID row = this.test.rowId(review, 1);
		this.test.reword(review, 1, "To keep something else");
		this.test.matrices.responsibilities.end(TestMatrices.AUTHOR, row,
				this.test.row(review, 1).responsibility().startsOn(), "Over");
		assertThat(this.test.matrices.standing(review).draftHash()).isEqualTo(before.draftHash());
		assertThat(this.officer.get("/manage/assurance/" + review).text()).contains("To keep well 1");
	}

	@Test
	void tellsWhatEndedWhileTheReviewRan() {
		UUID matrix = this.test.matrix(2);
		UUID review = this.test.open(matrix);
		this.test.answer(review, 1, Outcome.NOT_ASSURED, "Nobody looked", "A look");
		this.test.matrices.responsibilities.end(TestMatrices.AUTHOR, this.test.rowId(review, 1),
				this.test.row(review, 1).responsibility().startsOn().minusDays(1), "A mistake");
		this.test.confirmRest(review);
		this.test.close(review);
		this.test.matrices.publish(review);
		JsonNode content = json(this.test.address(review));
		assertThat(content.at("/ended")).hasSize(1);
		assertThat(content.at("/ended/0/cited").asString()).isEqualTo("5.1");
		assertThat(content.at("/ended/0/needed/0/text").asString()).isEqualTo("A look");
		assertThat(content.at("/figures/notAssured").asInt()).isZero();
	}

	@Test
	void namesNoOfficerWhoRecordedForTheHolder() {
		UUID review = this.test.open(this.test.matrix(1));
		this.officer.form("/manage/assurance/%s/rows/%s".formatted(review, this.test.rowId(review, 1)))
			.choose("outcome", "Confirmed")
			.submit();
		this.test.close(review);
		assertThat(this.officer.get("/manage/assurance/" + review).text())
			.contains("Every answer was recorded on the holder\u2019s behalf.");
		this.test.matrices.publish(review);
		Page page = this.pages.get(this.test.address(review));
		assertThat(page.text()).contains("Recorded on the holder\u2019s behalf: 1.",
				"Recorded on the holder\u2019s behalf, ");
		assertThat(page.source()).doesNotContain("Lindqvist");
		assertThat(json(this.test.address(review)).at("/sections/0/rows/0/onBehalf").asBoolean()).isTrue();
	}

	@Test
	void reportsAChangeThatWasMadeMeanwhile() {
		UUID review = this.test.open(this.test.matrix(1));
		this.test.answer(review, 1, Outcome.CHANGED, "It is a pump now", "");
		this.test.reword(review, 1, "To keep pump 1");
		this.test.confirmRest(review);
		this.test.close(review);
		assertThat(this.officer.get("/manage/assurance/" + review).text()).contains("Changed: 1", "To keep pump 1",
				"It is a pump now");
	}

	@Test
	void isClosedOnceHoweverOftenTheFormIsSent() {
		UUID review = this.test.open(this.test.matrix(1));
		this.test.confirmRest(review);
		Form form = this.officer.form("/manage/assurance/" + review + "/closing");
		assertThat(form.submit().heading()).isEqualTo("Edit the draft");
		assertThat(form.submit().heading()).isEqualTo("Edit the draft");
		assertThat(this.officer.get("/manage/assurance/" + review + "/closing").address())
			.isEqualTo("/manage/assurance/" + review);
		assertThat(this.officer.get("/manage/assurance").text()).contains("Test of assurance: ");
		assertThat(this.test.visitor(this.pages).get("/members/reviews/" + review).text())
			.contains("This review was closed on ");
	}

	@Test
	void isWrittenUpByOfficersOfItsAreaOnlyAndByOneAtATime() {
		UUID review = this.test.open(this.test.matrix(1));
		this.test.confirmRest(review);
		this.test.close(review);
		String edit = "/manage/assurance/" + review + "/edit";
		assertThat(this.pages.as("officer2").get(edit).status()).isEqualTo(403);
		Form late = this.officer.form(edit).fill("conclusion", "A late thought");
		this.officer.form(edit).fill("conclusion", "An early thought").submit();
		Page page = late.submit();
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text()).contains("An early thought");
		assertThat(page.form().value("conclusion")).isEqualTo("A late thought");
		for (String field : Set.of("title", "method", "conclusion", "recommendations")) {
			Page refused = this.officer.form(edit).tamper(field, "a\0b").submit();
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.document().select("#" + field + "-error")).hasSize(1);
		}
	}

}
