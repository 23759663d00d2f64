package org.remit.reports.reports;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A wrong figure in a published report is put right by an edition that says so. */
@RemitTest
class CorrectionTests {

	private final TestReports test;

	private final Pages pages;

	CorrectionTests(TestReports test, Pages pages) {
		this.test = test;
		this.pages = pages;
	}

	@Test
	void standsOnTopOfTheNewEditionWhoseNumbersStay() {
		UUID report = published();
		this.test.write(report, 0, "552 children");
		Page refused = submission(report).submit("Submit for review");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors().get(0)).contains("Write the notice of the correction first");
		Page written = form(report).fill("wrong", "Paragraph 1 said 525").fill("correct", "It is 552").submit();
		assertThat(written.document().text()).contains("Notice saved");
		this.test.publish(report);
		String address = this.test.address(report);
		Page corrected = this.pages.get(address);
		assertThat(corrected.document().select(".remit-report__correction").text()).contains("(edition 2)")
			.contains("Paragraph 1 said 525")
			.contains("It is 552");
		assertThat(this.pages.get(address + "/editions/1").text()).contains("1. 525 children")
			.doesNotContain("It is 552");
		assertThat(this.pages.get(address + ".json").source()).contains("Paragraph 1 said 525");
	}

	@Test
	void isWrittenOfWhatIsPublishedOnly() {
		UUID report = this.test.add();
		String path = "/manage/reports/%s/correction".formatted(report);
		assertThat(this.pages.as("officer").get(path).status()).isEqualTo(404);
		assertThat(this.pages.as("officer2").get(path).status()).isEqualTo(403);
	}

	@Test
	void showsBothVersionsOfANoticeThatTwoWrote() {
		UUID report = published();
		Form mine = form(report).fill("wrong", "Mine").fill("correct", "Right");
		form(report).fill("wrong", "Theirs").fill("correct", "Right").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("Mine").contains("Theirs");
		assertThat(form(report).fill("wrong", " ").submit().errors()).containsExactly("Say what was wrong");
	}

	private UUID published() {
		UUID report = this.test.add();
		this.test.write(report, 0, "525 children");
		this.test.publish(report);
		return report;
	}

	private Form form(UUID report) {
		return this.pages.as("officer").form("/manage/reports/%s/correction".formatted(report));
	}

	private Form submission(UUID report) {
		return this.pages.as("officer")
			.form("/manage/documents/%s/submission".formatted(report))
			.fill("changeNote", "x");
	}

}
