package org.remit.figures.savings;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Savings are entered, told about and checked by the officers of their area. */
@RemitTest
class SavingsPagesTests {

	private final Pages pages;

	private final Visitor officer;

	private final TestPortfolios portfolios;

	private final JdbcClient database;

	private UUID portfolio;

	SavingsPagesTests(Pages pages, TestPortfolios portfolios, JdbcClient database) {
		this.pages = pages;
		this.officer = pages.as("officer");
		this.portfolios = portfolios;
		this.database = database;
	}

	@BeforeEach
	void addAPortfolio() {
		this.portfolio = this.portfolios.add();
	}

	private Form filled(String title, String approved) {
		return this.officer.form("/manage/savings/new")
			.fill("portfolio", this.portfolio.toString())
			.fill("year", "2026/27")
			.fill("title", title)
			.fill("approved", approved);
	}

	private String add(String title, String approved) {
		return filled(title, approved).submit().address();
	}

	private Form position(String saving, String day, String achieved, String rating) {
		return this.officer.form(saving + "/positions/new")
			.fill("asAt", day)
			.fill("achieved", achieved)
			.choose("rating", rating);
	}

	private Page list() {
		return this.officer.get("/manage/savings?portfolio=" + this.portfolio);
	}

	@Test
	void makeOneSavingHoweverOftenTheFormIsSent() {
		Form form = filled(" Fewer  vans ", "\u00a3125k");
		Page saved = form.submit();
		assertThat(saved.heading()).isEqualTo("Fewer vans");
		assertThat(saved.text()).contains("Approved: £125,000", "2026/27", "Nothing is reported yet");
		assertThat(form.submit().address()).isEqualTo(saved.address());
		assertThat(list().texts("tbody th")).containsExactly("Fewer vans");
	}

	@Test
	void refuseASecondOfThatNameInTheYearBesideTheField() {
		add("Fewer vans", "1");
		Page refused = filled("fewer VANS", "2").submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("This portfolio already has a saving of this name in this year");
		assertThat(refused.form().value("title")).isEqualTo("fewer VANS");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			approved | a lot | Enter an amount in pounds, such as 125,000 or £1.2m
			approved | 0 | Enter an amount above nothing
			approved | '' | Enter the amount that was approved
			year | 2026/28 | Enter a financial year, such as 2026/27
			year | '' | Enter the financial year, such as 2026/27
			title | '' | Enter what is saved
			portfolio | 00000000-0000-0000-0000-000000000000 | Choose the portfolio from the list""")
	void refuseWhatCannotBeWithEverythingTyped(String field, String value, String message) {
		Form form = filled("Fewer vans", "125,000");
		Page refused = form.tamper(field, value).submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly(message);
		assertThat(refused.form().value("title")).isEqualTo(field.equals("title") ? "" : "Fewer vans");
	}

	@Test
	void tellHowItStandsAndWhatIsStillToBeFound() {
		String saving = add("Fewer vans", "100,000");
		position(saving, "30 June 2026", "20,000", "GREEN").submit();
		Page told = position(saving, "30 September 2026", "60,000", "AMBER").fill("pressures", "15,000")
			.fill("reason", "Two vans broke down.")
			.fill("mitigation", "Vans are shared with Parks.")
			.submit();
		assertThat(told.texts("tbody th")).containsExactly("30 September 2026", "30 June 2026");
		assertThat(list().texts("tbody td")).contains("£100,000", "£60,000", "£15,000", "£55,000")
			.anySatisfy(
					(cell) -> assertThat(cell).contains("Amber: at risk", "Two vans broke down.", "shared with Parks"));
		Page june = this.officer.get("/manage/savings?portfolio=%s&on=2026-09-29".formatted(this.portfolio));
		assertThat(june.texts("tbody td")).contains("£20,000", "£80,000").doesNotContain("£60,000");
		Page may = this.officer.get("/manage/savings?portfolio=%s&on=2026-06-29".formatted(this.portfolio));
		assertThat(may.texts("tbody td")).contains("Not reported yet").doesNotContain("£20,000");
	}

	@Test
	void askForTheReasonUnlessItIsOnTrack() {
		String saving = add("Fewer vans", "100,000");
		Page refused = position(saving, "30 June 2026", "20,000", "RED").submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("Say why it is not on track");
		assertThat(position(saving, "1 January 2199", "0", "GREEN").submit().errors())
			.containsExactly("Nobody knows yet how it will stand then");
		position(saving, "30 June 2026", "20,000", "GREEN").submit();
		assertThat(position(saving, "30/6/26", "1", "GREEN").submit().errors())
			.containsExactly("It is already known how this saving stood on that day: change that instead");
	}

	@Test
	void correctAPositionAndShowTheOtherSideWhereTwoDo() {
		String saving = add("Fewer vans", "100,000");
		Page told = position(saving, "30 June 2026", "20,000", "GREEN").submit();
		String edit = told.document().selectFirst("tbody a").attr("href");
		Form mine = this.officer.form(edit).fill("achieved", "21,000");
		this.pages.as("democratic").form(edit).fill("achieved", "22,000").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("21,000", "22,000");
		assertThat(conflict.form().submit().texts("tbody td")).contains("£21,000");
	}

	@Test
	void checkTheLinesAgainstWhatTheBudgetSays() {
		add("Fewer vans", "100,000");
		add("Fewer lamps", "20,000");
		Page list = list();
		assertThat(list.texts("tfoot td")).contains("£120,000");
		Form total = list.click("State the total of %s in 2026/27".formatted(title())).form();
		total.fill("approved", "£150k").submit();
		assertThat(list().text()).contains("The lines come to £120,000, which is £30,000 less than the £150,000");
		this.officer.form("/manage/savings/totals?year=2026/27&portfolio=" + this.portfolio)
			.fill("approved", "120,000")
			.submit();
		assertThat(list().text()).doesNotContain("The lines come to").contains("The budget says £120,000");
	}

	private String title() {
		return this.database.sql("select title from portfolio where id = ?")
			.param(this.portfolio)
			.query(String.class)
			.single();
	}

	@Test
	void strikeOutWhatWasNeverApprovedAndKeepItInTheTrail() {
		String saving = add("Fewer vans", "100,000");
		this.officer.form(saving + "/mistake").fill("reason", "Typed into the wrong year").submit();
		assertThat(this.officer.get(saving).status()).isEqualTo(404);
		assertThat(list().text()).contains("No savings are known here").doesNotContain("Fewer vans");
		assertThat(this.pages.as("democratic").get("/manage/audit").text()).contains("Typed into the wrong year");
		assertThat(add("Fewer vans", "100,000")).isNotEqualTo(saving);
	}

	@Test
	void areNotEnteredAgainByTheFormOfOneStruckOut() {
		Form form = filled("Fewer vans", "5");
		this.officer.form(form.submit().address() + "/mistake").fill("reason", "Never approved").submit();
		assertThat(form.submit().errors().get(0)).startsWith("This form was sent before");
	}

	@Test
	void comeAsATable() {
		String saving = add("=Vans, fewer", "100,000.50");
		position(saving, "30 June 2026", "20,000", "GREEN").submit();
		Page csv = this.officer.get("/manage/savings.csv?year=2026/27&portfolio=" + this.portfolio);
		assertThat(csv.source()).startsWith("\ufeffPortfolio,Financial year,Saving,Approved,")
			.contains(
					",2026/27,\"'=Vans, fewer\",100000.50,2026-06-30,20000.00,0.00,20000.00,80000.50,Green: on track,,");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/edit", "/mistake", "/positions/new" })
	void leaveAnotherAreasSavingsAlone(String page) {
		String saving = add("Fewer vans", "100,000");
		Visitor other = this.pages.as("officer2");
		assertThat(other.get(saving + page).status()).isEqualTo(page.isEmpty() ? 200 : 403);
		assertThat(other.get(saving).text()).doesNotContain("Change the saving");
		assertThat(other.get("/manage/savings/totals?year=2026/27&portfolio=" + this.portfolio).status())
			.isEqualTo(403);
		assertThat(filledBy(other).errors()).containsExactly("This portfolio belongs to another area");
		assertThat(this.pages.as("member").get(saving + page).status()).isEqualTo(403);
	}

	private Page filledBy(Visitor other) {
		return other.form("/manage/savings/new")
			.tamper("portfolio", this.portfolio.toString())
			.fill("year", "2026/27")
			.fill("title", "Fewer vans")
			.fill("approved", "1")
			.submit();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?year=x", "?portfolio=x", "/00000000-0000-0000-0000-000000000000", "/x", "/totals",
			"/totals?portfolio=00000000-0000-0000-0000-000000000000&year=2026/27", "/totals?portfolio=x&year=1",
			".csv?year=26" })
	void answerAbsurdAddressesInWords(String address) {
		assertThat(this.officer.get("/manage/savings" + address).status()).isIn(400, 404);
	}

	@Test
	void findNothingOfAnotherSavingUnderThisOne() {
		String saving = add("Fewer vans", "100,000");
		String other = add("Fewer lamps", "100,000");
		Page told = position(other, "30 June 2026", "20,000", "GREEN").submit();
		String edit = told.document().selectFirst("tbody a").attr("href");
		assertThat(this.officer.get(edit.replace(other, saving)).status()).isEqualTo(404);
	}

}
