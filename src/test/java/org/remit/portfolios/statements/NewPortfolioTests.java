package org.remit.portfolios.statements;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.steps.Simultaneously;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class NewPortfolioTests {

	private static final String NEW = "/manage/portfolios/new";

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final JdbcTemplate database;

	NewPortfolioTests(Pages pages, TestPortfolios portfolios, JdbcTemplate database) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.database = database;
	}

	@Test
	void isMadeWithEverythingThatWasTyped() {
		Form form = form("officer");
		String title = TestPortfolios.aTitle();
		assertThat(form.value("area")).isEqualTo(this.portfolios.area("Children\u2019s Services").toString());
		Page page = form.fill("title", "  " + title.replace(" ", "\u00a0 ") + "\t")
			.fill("holderPost", "Elected Mayor")
			.fill("leadOfficers[1]", "Chief Executive")
			.fill("scope", "One paragraph.\r\n\r\nAnother one.")
			.fill("policyFramework", "Care Act 2014")
			.fill("otherPlans", "A plan")
			.fill("serviceFunctions", "Parks\n  Trees")
			.fill("partnerships", "A board")
			.fill("closing", "The end.")
			.fill("links[1].label", "Drugs")
			.fill("links[1].target", "All the other portfolios")
			.submit("Save the draft");
		assertThat(page.document().text()).contains("Portfolio made. Nothing is public until it is published.");
		assertThat(page.heading()).isEqualTo(title);
		assertThat(page.texts("article dd")).containsExactly("Councillor Beatrix Marlowe", "Chief Executive");
		assertThat(page.texts("article p")).containsExactly("One paragraph.", "Another one.", "The end.");
		assertThat(page.texts("article h2")).contains("Scope of portfolio", "Policy Framework",
				"Other Plans and Strategies", "Service Functions", "Partnerships", "Linked portfolios");
		assertThat(page.texts("article li")).containsExactly("Care Act 2014", "A plan", "Parks Trees", "Trees",
				"A board", "Drugs: all the other portfolios");
	}

	@Test
	void isMadeOnceByADoubleClick() {
		Form form = form("officer").fill("title", TestPortfolios.aTitle()).fill("scope", "The scope.");
		Page first = form.submit();
		Page second = form.submit();
		assertThat(second.address()).isEqualTo(first.address());
		assertThat(count(form.value("title"))).isEqualTo(1);
	}

	@RepeatedTest(3)
	void isMadeOnceByADoubleClickWithinTheSameMoment() throws Exception {
		Form form = form("officer").fill("title", TestPortfolios.aTitle());
		List<Page> pages = Simultaneously.run(List.of(form::submit, form::submit, form::submit));
		assertThat(pages).extracting(Page::address).containsOnly("/manage/portfolios/" + form.value("id"));
		assertThat(count(form.value("title"))).isEqualTo(1);
		assertThat(this.database.queryForObject("select count(*) from audit_line where subject_id = ?", Integer.class,
				UUID.fromString(form.value("id"))))
			.isEqualTo(1);
	}

	@Test
	void getsAnAddressOfItsOwnAlsoWhereTwoMakeOneOfTheSameTitleAtOnce() throws Exception {
		String title = TestPortfolios.aTitle();
		Form one = form("officer").fill("title", title);
		Form other = form("democratic").fill("title", title).fill("area", "Children\u2019s Services");
		List<Page> pages = Simultaneously.run(List.of(one::submit, other::submit));
		assertThat(pages).extracting(Page::status).allMatch((status) -> status == 200 || status == 422);
		assertThat(pages).filteredOn((page) -> page.status() == 422)
			.allMatch((page) -> page.form().submit().status() == 200);
		assertThat(count(title)).isEqualTo(2);
	}

	/** What was typed after going back must not seem to be saved. */
	@Test
	void refusesOtherWordsUnderTheIdOfOneThatWasMade() {
		Form form = form("officer").fill("title", TestPortfolios.aTitle()).fill("scope", "The first words.");
		form.submit();
		Page page = form.fill("scope", "Words typed after going back.").submit();
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.errors())
			.containsExactly("This form has already made a portfolio. Save again to change that portfolio.");
		assertThat(page.form().value("scope")).isEqualTo("Words typed after going back.");
		assertThat(scope(form.value("id"))).isEqualTo("The first words.");
		page.form().submit("Save the draft");
		assertThat(scope(form.value("id"))).isEqualTo("Words typed after going back.");
	}

	@Test
	void leavesAPortfolioOfAnotherAreaAlone() {
		UUID other = this.portfolios.add((typed) -> typed.area(this.portfolios.area("Environment and Place")));
		Page page = form("officer").fill("title", TestPortfolios.aTitle()).tamper("id", other.toString()).submit();
		assertThat(page.status()).isEqualTo(403);
		assertThat(scope(other.toString())).isEqualTo("Leads on this.");
	}

	@Test
	void isOnlyForAreasThatTheOfficerEdits() {
		Page page = this.pages.as("officer").get(NEW);
		assertThat(page.document().select("#area option").eachText()).containsExactly("Choose an area",
				"Children\u2019s Services");
		String title = TestPortfolios.aTitle();
		Page refused = page.form()
			.fill("title", title)
			.tamper("area", this.portfolios.area("Environment and Place").toString())
			.submit();
		assertThat(refused.status()).isEqualTo(403);
		assertThat(count(title)).isZero();
		assertThat(this.pages.as("democratic").get(NEW).document().select("#area option")).hasSizeGreaterThan(3);
	}

	@Test
	void needsATitleAndAnArea() {
		for (String blank : new String[] { "", " ", "\u00a0", "\u200b\n" }) {
			Page page = form("democratic").fill("title", blank).fill("scope", "Keep me.").submit();
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.errors()).containsExactly("Enter the title", "Choose the area that edits this portfolio");
			assertThat(page.document().select("#title-error, #area-error")).hasSize(2);
			assertThat(page.form().value("scope")).isEqualTo("Keep me.");
		}
	}

	@Test
	void showsHowListsAreUnderstoodAndSavesNothing() {
		String title = TestPortfolios.aTitle();
		Page page = form("officer").fill("title", title)
			.fill("serviceFunctions", "\u2022\tParks\no\tTrees\n\u2022\tMarkets")
			.submit("Check how the lists are understood");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("details[open] ul > li > ul > li").eachText()).containsExactly("Trees");
		assertThat(page.form().value("title")).isEqualTo(title);
		assertThat(count(title)).isZero();
		page.form().submit("Save the draft");
		assertThat(count(title)).isEqualTo(1);
	}

	private Form form(String username) {
		return this.pages.as(username).form(NEW);
	}

	private Integer count(String title) {
		return this.database.queryForObject("select count(*) from portfolio where title = ?", Integer.class,
				title.strip());
	}

	private String scope(String id) {
		return this.portfolios.form(UUID.fromString(id)).scope();
	}

}
