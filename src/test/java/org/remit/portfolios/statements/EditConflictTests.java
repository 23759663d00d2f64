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

/** Two people who edit one portfolio. */
@RemitTest
class EditConflictTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final JdbcTemplate database;

	EditConflictTests(Pages pages, TestPortfolios portfolios, JdbcTemplate database) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.database = database;
	}

	@Test
	void showsTheSecondToSaveBothVersionsAndLosesNeither() {
		UUID id = this.portfolios.add((typed) -> typed.functions("Parks\n  Trees"));
		Form mine = form("officer", id).fill("scope", "My scope.").fill("closing", "My last word.");
		form("democratic", id).fill("scope", "Their scope.").fill("leadOfficers[0]", "Chief Executive").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.errors()).containsExactly("Someone else changed this since you opened it.");
		assertThat(conflict.texts("h3")).containsExactly("Lead officers", "Scope", "Closing text");
		assertThat(conflict.texts(".remit-conflict__value")).containsExactly("Blank", "Chief Executive", "My scope.",
				"Their scope.", "My last word.", "Blank");
		assertThat(conflict.form().value("scope")).isEqualTo("My scope.");
		assertThat(conflict.form().value("closing")).isEqualTo("My last word.");
		assertThat(this.portfolios.form(id).scope()).isEqualTo("Their scope.");
	}

	@Test
	void takesTheSecondVersionWhenItIsSavedAgain() {
		UUID id = this.portfolios.add();
		Form mine = form("officer", id).fill("scope", "My scope.");
		form("democratic", id).fill("scope", "Their scope.").submit();
		Page conflict = mine.submit();
		Page saved = conflict.form().submit("Save the draft");
		assertThat(saved.document().text()).contains("Draft saved.");
		assertThat(this.portfolios.form(id).scope()).isEqualTo("My scope.");
	}

	@Test
	void asksOnceMoreWhereAThirdWasQuickerStill() {
		UUID id = this.portfolios.add();
		Form mine = form("officer", id).fill("scope", "My scope.");
		this.portfolios.change(id);
		Page conflict = mine.submit();
		this.portfolios.change(id, (typed) -> typed.scope("A third scope."));
		Page again = conflict.form().submit("Save the draft");
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.text()).contains("A third scope.");
	}

	@Test
	void showsLinksAndPostsByTheirNames() {
		UUID other = this.portfolios.add();
		UUID id = this.portfolios.add();
		Form mine = form("democratic", id).fill("links[0].label", "Budgets")
			.fill("links[0].target", other.toString())
			.fill("holderPost", "Elected Mayor")
			.fill("area", "Environment and Place");
		this.portfolios.change(id);
		Page conflict = mine.submit();
		assertThat(conflict.texts(".remit-conflict__value"))
			.contains("Budgets: " + this.portfolios.title(other), "Elected Mayor", "Environment and Place",
					"Children\u2019s Services")
			.noneMatch((value) -> value.contains("TypedLink") || value.contains(other.toString()));
	}

	@Test
	void isNoneWhereOnlyAnotherPortfolioOfTheAreaWasSaved() {
		UUID id = this.portfolios.add();
		Form mine = form("officer", id).fill("scope", "My scope.");
		this.portfolios.change(this.portfolios.add());
		assertThat(mine.submit().status()).isEqualTo(200);
	}

	@RepeatedTest(3)
	void isDecidedAlsoInTheSameMoment() throws Exception {
		UUID id = this.portfolios.add((typed) -> typed.functions("Parks"));
		Form mine = form("officer", id).fill("serviceFunctions", "Parks\nMine");
		Form theirs = form("democratic", id).fill("serviceFunctions", "Parks\nTheirs");
		List<Page> pages = Simultaneously.run(List.of(mine::submit, theirs::submit));
		assertThat(pages).extracting(Page::status).containsExactlyInAnyOrder(200, 409);
		assertThat(this.portfolios.form(id).serviceFunctions()).doesNotContain("Mine\n- Theirs");
		assertThat(this.portfolios.form(id).version()).isGreaterThan(Integer.parseInt(mine.value("version")));
	}

	@RepeatedTest(3)
	void isNoneForTwoPortfoliosOfOneAreaInTheSameMoment() throws Exception {
		UUID one = this.portfolios.add();
		UUID other = this.portfolios.add();
		Form first = form("officer", one).fill("scope", "First");
		Form second = form("democratic", other).fill("scope", "Second");
		List<Page> pages = Simultaneously.run(List.of(first::submit, second::submit));
		assertThat(pages).extracting(Page::status).containsOnly(200);
	}

	/**
	 * A line is its own row: without help its change would not be one of the portfolio.
	 */
	@Test
	void isSeenAlsoWhereOnlyALineWasChanged() {
		UUID id = this.portfolios.add((typed) -> typed.functions("Parks"));
		Integer before = this.portfolios.form(id).version();
		this.portfolios.change(id, (typed) -> typed.functions("Parks and trees"));
		assertThat(this.portfolios.form(id).version()).isGreaterThan(before);
		Integer area = this.database.queryForObject(
				"select a.version from area a join document d on d.area_id = a.id" + " where d.id = ?", Integer.class,
				id);
		this.portfolios.change(id, (typed) -> typed.functions("Parks, trees"));
		assertThat(this.database.queryForObject(
				"select a.version from area a join document d on d.area_id = a.id" + " where d.id = ?", Integer.class,
				id))
			.isEqualTo(area);
	}

	@Test
	void isAssumedWhereNobodySaysWhichVersionWasOpened() {
		UUID id = this.portfolios.add();
		Page page = form("officer", id).fill("scope", "Typed").tamper("version", "").submit();
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.heading()).isEqualTo("Edit the draft");
		assertThat(page.form().value("scope")).isEqualTo("Typed");
		assertThat(page.form().submit("Save the draft").address()).isEqualTo("/manage/portfolios/" + id);
		assertThat(this.portfolios.form(id).scope()).isEqualTo("Typed");
	}

	private Form form(String username, UUID id) {
		return this.pages.as(username).form("/manage/portfolios/" + id + "/edit");
	}

}
