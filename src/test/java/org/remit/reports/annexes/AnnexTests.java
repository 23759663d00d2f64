package org.remit.reports.annexes;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.people.posts.Post;
import org.remit.reading.answering.TestHolders;
import org.remit.reports.reports.TestReports;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What is exempt or confidential is read by those who may, and told to nobody else. */
@RemitTest
class AnnexTests {

	private static final String SECRET = "The price of the land";

	private final TestReports test;

	private final TestHolders holders;

	private final Pages pages;

	private final Post post;

	AnnexTests(TestReports test, TestHolders holders, Pages pages) {
		this.test = test;
		this.holders = holders;
		this.pages = pages;
		this.post = holders.post();
	}

	@Test
	void areInNoPageFileOrDataOfTheReport() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One");
		add(report, "3");
		this.test.publish(report);
		String address = this.test.address(report);
		assertThat(this.pages.get(address).text())
			.contains("Exempt under paragraph 3 of Schedule 12A to the Local Government Act 1972")
			.doesNotContain(SECRET);
		for (String ending : new String[] { ".json", "/editions/1.json", "/editions/1" }) {
			assertThat(this.pages.get(address + ending).source()).doesNotContain(SECRET).doesNotContain("Annex A");
		}
		assertThat(this.pages.as("democratic").get("/manage/audit").text()).doesNotContain(SECRET)
			.doesNotContain("Annex A");
	}

	@Test
	void areReadByWhomTheyAreForOnceTheReportIsPublished() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One");
		String annex = "/members/annexes/" + add(report, "1");
		Visitor member = this.holders.holding(this.post);
		assertThat(member.get(annex).status()).isEqualTo(404);
		assertThat(member.get("/members").text()).doesNotContain("not public");
		this.test.publish(report);
		assertThat(member.get(annex).text()).contains(SECRET).contains("Exempt under paragraph 1");
		assertThat(member.get("/members").click("An annex of a report that is not public").text()).contains("Annex A");
		assertThat(this.pages.as("officer").get(annex).text()).contains(SECRET);
		assertThat(this.pages.as("democratic").get(annex).text()).contains(SECRET);
		assertThat(this.pages.as("officer2").get(annex).status()).isEqualTo(404);
		assertThat(this.pages.as("member").get(annex).status()).isEqualTo(404);
		assertThat(this.pages.as("administrator").get(annex).status()).isEqualTo(403);
		assertThat(this.pages.visitor().get(annex).text()).doesNotContain(SECRET);
		assertThat(this.pages.as("officer2").get("/manage/reports/" + report).text()).doesNotContain("Annex A");
	}

	@Test
	void areNotReadByWhoeverHasLeftThoughTheEndIsNotAnnounced() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One");
		String annex = "/members/annexes/" + add(report, "1");
		Visitor gone = this.holders.goneButNotYetAnnounced(this.post);
		this.test.publish(report);
		assertThat(gone.get(annex).status()).isEqualTo(404);
		assertThat(gone.get("/members/annexes").text()).doesNotContain("Annex A");
	}

	@Test
	void nameAParagraphOrAreConfidential() {
		UUID report = this.test.add();
		Page refused = form(report).fill("title", "Annex A").fill("text", SECRET).submit("Save the annex");
		assertThat(refused.errors())
			.containsExactly("Choose the paragraphs that make it exempt, or say that it is confidential");
		assertThat(refused.form().tick("confidential", "true").submit("Save the annex").text())
			.contains("Annex A: Confidential");
		assertThat(form(report).fill("title", "B").fill("text", "B").tamper("paragraphs", "99").submit().status())
			.isEqualTo(422);
	}

	@Test
	void areChangedAndRemoved() {
		UUID report = this.test.add();
		String path = "/manage/reports/%s/annexes/%s".formatted(report, add(report, "3"));
		Visitor officer = this.pages.as("officer");
		Form stale = officer.form(path).fill("text", "Mine");
		officer.form(path).fill("text", "Theirs").submit("Save the annex");
		assertThat(stale.submit("Save the annex").status()).isEqualTo(409);
		assertThat(officer.form(path).submit("Remove the annex").document().text()).contains("Annex removed.")
			.doesNotContain("Annex A:");
		assertThat(officer.get(path).status()).isEqualTo(404);
		assertThat(this.pages.as("officer2").get(path).status()).isEqualTo(403);
	}

	@Test
	void stayAsTheyAreWhileTheReportIsUnderReview() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One");
		String path = "/manage/reports/%s/annexes/%s".formatted(report, add(report, "1"));
		Form before = this.pages.as("officer").form(path).fill("text", "Something else");
		this.test.submit(report);
		for (Page refused : List.of(before.submit("Save the annex"), before.submit("Remove the annex"),
				form(report).fill("title", "B")
					.fill("text", "Late")
					.tick("paragraphs", "3")
					.submit("Save the annex"))) {
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.errors()).containsExactly(
					"The report is under review. Its annexes can be changed once it is returned or published.");
		}
		assertThat(this.pages.as("officer").get(path).form().value("text")).isEqualTo(SECRET);
		this.test.giveBack(report);
		before.submit("Save the annex");
		assertThat(this.pages.as("officer").get(path).form().value("text")).isEqualTo("Something else");
	}

	@Test
	void areNotMadeAgainByTheFormThatMadeOneRemovedSince() {
		UUID report = this.test.add();
		Form form = form(report).fill("title", "Annex A").fill("text", SECRET).tick("paragraphs", "3");
		form.submit("Save the annex");
		String path = "/manage/reports/%s/annexes/%s".formatted(report, form.value("id"));
		this.pages.as("officer").form(path).submit("Remove the annex");
		Page again = form.submit("Save the annex");
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.errors()).containsExactly(
				"This form was sent before, and what it made was taken away since. Open the empty form again");
		assertThat(again.document().select("textarea").text()).isEqualTo(SECRET);
	}

	private Form form(UUID report) {
		return this.pages.as("officer").form("/manage/reports/%s/annexes/new".formatted(report));
	}

	/** An annex for whoever holds the post of this test. */
	private UUID add(UUID report, String paragraph) {
		Form form = form(report).fill("title", "Annex A").fill("text", SECRET).tick("paragraphs", paragraph);
		UUID id = UUID.fromString(form.value("id"));
		Page saved = form.tick("readers", this.post.id().toString()).submit("Save the annex");
		assertThat(saved.document().text()).contains("Annex saved.");
		return id;
	}

}
