package org.remit.plans.plans;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a plan says about itself, as it is typed. */
@RemitTest
class PlanPagesTests {

	private static final String NEW = "/manage/plans/new";

	private final Pages pages;

	private final TestPlans plans;

	PlanPagesTests(Pages pages, TestPlans plans) {
		this.pages = pages;
		this.plans = plans;
	}

	@Test
	void makeAPlanThatOnlyStaffSee() {
		String title = TestPlans.aTitle();
		Page made = blank(title).fill("aliases", " CYP  " + title + "\n\nKids\u2019 " + title)
			.fill("startsOn", "1/4/2024")
			.fill("endsOn", "31 March 2028")
			.choose("stage", "Adopted")
			.fill("approvedBy", "The Council")
			.choose("policyFramework", "Yes")
			.fill("link", "https://example.org/plan.pdf")
			.fill("linkWords", "The plan (PDF)")
			.submit();
		assertThat(made.heading()).isEqualTo(title);
		assertThat(made.text()).contains("Current")
			.contains("CYP " + title + "; Kids\u2019 " + title)
			.contains("1 April 2024 to 31 March 2028")
			.contains("which only the full council adopts");
		assertThat(made.document().select("a[href='https://example.org/plan.pdf']").text()).isEqualTo("The plan (PDF)");
		assertThat(this.pages.as("officer").get("/manage/plans").text()).contains(title);
		assertThat(this.pages.get("/plans").text()).doesNotContain(title);
		assertThat(this.pages.get("/plans/" + title.toLowerCase().replace(' ', '-')).status()).isEqualTo(404);
	}

	@Test
	void makeOneHoweverOftenTheFormIsSent() {
		Form form = blank(TestPlans.aTitle());
		Page first = form.submit();
		assertThat(form.submit().address()).isEqualTo(first.address());
		Page other = form.fill("summary", "Something else.").submit();
		assertThat(other.status()).isEqualTo(409);
		assertThat(other.form().value("summary")).isEqualTo("Something else.");
		assertThat(other.form().submit().text()).contains("Something else.");
	}

	@Test
	void refuseBesideTheFieldAndKeepWhatWasTyped() {
		Page refused = this.pages.as("officer").form(NEW).fill("summary", "Kept.").submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactlyInAnyOrder("Enter a title", "Choose what sort of plan it is");
		assertThat(refused.form().value("summary")).isEqualTo("Kept.");
		assertThat(
				blank(TestPlans.aTitle()).fill("startsOn", "2 May 2026").fill("endsOn", "1 May 2026").submit().errors())
			.containsExactly("The last day must be on or after the first day");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "http://example.org|Enter a web address that starts with https://",
					"javascript:alert(1)|Enter a web address that starts with https://",
					"https://example.org|Enter what the link says" })
	void takeOnlyLinksThatReadersCanTrust(String link, String error) {
		assertThat(blank(TestPlans.aTitle()).fill("link", link).submit().errors()).containsExactly(error);
	}

	@Test
	void giveNoTwoPlansOneName() {
		String title = TestPlans.aTitle();
		this.plans.add(title, "The " + title + "\u2019s Business Plan");
		Page same = blank(title.toUpperCase()).submit();
		assertThat(same.errors()).containsExactly("The plan \u201c%s\u201d is called so already".formatted(title));
		Page alias = blank(TestPlans.aTitle()).fill("aliases", "the  " + title + "'s business plan").submit();
		assertThat(alias.status()).isEqualTo(422);
		assertThat(alias.document().select("#aliases-error").text()).contains("is called so already");
	}

	@Test
	void keepATitleThatBecomesAnAliasAndTheOtherWayRound() {
		String title = TestPlans.aTitle();
		UUID id = this.plans.add(title, "Old " + title);
		Page changed = edit("officer", id).fill("title", "Old " + title).fill("aliases", title).submit();
		assertThat(changed.heading()).isEqualTo("Old " + title);
		assertThat(this.plans.form(id).aliases()).isEqualTo(title);
	}

	@Test
	void areWrittenByTheirAreaAndDemocraticServices() {
		UUID id = this.plans.add();
		UUID other = this.plans.add("Environment and Place", TestPlans.aTitle(), "", null);
		assertThat(this.pages.as("officer").get("/manage/plans/" + other + "/edit").status()).isEqualTo(403);
		assertThat(this.pages.as("officer").get("/manage/plans/" + other).text()).doesNotContain("Edit the draft");
		assertThat(this.pages.as("officer").get("/manage/plans/" + other + "/priorities/new").status()).isEqualTo(403);
		assertThat(edit("officer", id).to("/manage/plans/" + other + "/edit").submit().status()).isEqualTo(403);
		assertThat(edit("democratic", other).fill("summary", "By democratic services.").submit().text())
			.contains("By democratic services.");
		assertThat(blank(TestPlans.aTitle()).tamper("area", this.plans.area("Environment and Place").toString())
			.submit()
			.status()).isEqualTo(403);
		assertThat(this.pages.as("member").get("/manage/plans/" + id).status()).isEqualTo(403);
		assertThat(this.pages.as("administrator").get("/manage/plans").status()).isEqualTo(403);
		assertThat(this.pages.get("/manage/plans/" + id).address()).isEqualTo("/sign-in");
	}

	@Test
	void showBothWhereTwoEditAtOnce() {
		UUID id = this.plans.add();
		Form mine = edit("officer", id).fill("summary", "Mine.");
		edit("democratic", id).fill("summary", "Theirs.").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.texts(".remit-conflict__value")).containsExactly("Mine.", "Theirs.");
		assertThat(conflict.form().submit().text()).contains("Mine.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "area", "owner", "board" })
	void answerIdsThatAreNotThereWithWords(String field) {
		Page refused = blank(TestPlans.aTitle()).tamper(field, UUID.randomUUID().toString()).submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).singleElement().asString().contains("from the list");
		assertThat(blank(TestPlans.aTitle()).tamper(field, "rubbish").submit().status()).isEqualTo(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/edit", "/priorities/new", "/priorities/{}", "/priorities/{}/updates",
			"/priorities/{}/milestones/new", "/milestones/{}", "/milestones/{}/end", "/updates/{}/correction",
			"/successions/new", "/successions/{}/mistake" })
	void areNotFoundWhereTheyAreNot(String path) {
		String under = path.replace("{}", UUID.randomUUID().toString());
		assertThat(this.pages.as("officer").get("/manage/plans/" + UUID.randomUUID() + under).status()).isEqualTo(404);
		assertThat(this.pages.as("officer").get("/manage/plans/rubbish" + under).status()).isBetween(400, 404);
		if (path.contains("{}")) {
			assertThat(this.pages.as("officer").get("/manage/plans/" + this.plans.add() + under).status())
				.isEqualTo(404);
		}
	}

	private Form blank(String title) {
		return this.pages.as("officer").form(NEW).fill("title", title).fill("type", "Strategy");
	}

	private Form edit(String username, UUID id) {
		return this.pages.as(username).get("/manage/plans/" + id + "/edit").form();
	}

}
