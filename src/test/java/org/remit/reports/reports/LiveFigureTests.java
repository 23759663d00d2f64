package org.remit.reports.reports;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.releases.TestIndicators;
import org.remit.figures.savings.Savings;
import org.remit.figures.savings.SavingsLineForm;
import org.remit.people.appointments.Appointment;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.PersonForm;
import org.remit.plans.plans.Priority;
import org.remit.plans.plans.TestPlans;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.reading.answering.TestHolders;
import org.remit.reports.blocks.BlockType;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports that begin with what the registers know, and keep it as it was submitted. */
@RemitTest
class LiveFigureTests {

	private final TestReports test;

	private final TestIndicators indicators;

	private final TestPlans plans;

	private final People people;

	private final Savings savings;

	private final TestPortfolios portfolios;

	private final Pages pages;

	private final UUID portfolio;

	private final Person person;

	private final Appointment author;

	private final LocalDate today;

	LiveFigureTests(TestReports test, TestIndicators indicators, TestPlans plans, TestHolders holders, People people,
			Savings savings, TestPortfolios portfolios, Pages pages) {
		this.test = test;
		this.indicators = indicators;
		this.plans = plans;
		this.people = people;
		this.savings = savings;
		this.portfolios = portfolios;
		this.pages = pages;
		this.portfolio = portfolios.addPublished();
		this.person = holders.person();
		this.author = holders.appoint(holders.post(), this.person);
		this.today = test.today();
	}

	@Test
	void keepTheSubmittedFiguresAndNames() {
		Indicator indicator = indicator(false, "552");
		UUID report = report();
		assertThat(preview(report)).contains("552").contains(this.person.familyName()).contains("Released figures");
		this.test.submit(report);
		this.indicators.record(indicator, this.today.minusDays(5), "600");
		this.indicators.release(indicator);
		Page refreshed = this.pages.as("officer")
			.get("/manage/reports/" + report)
			.form("/manage/reports/%s/figures".formatted(report))
			.submit();
		assertThat(refreshed.document().text()).contains("All figures are as they stand now.");
		Person now = this.people.find(this.person.id()).orElseThrow();
		this.people.change(TestReports.AUTHOR, now.id(), new PersonForm(now.id(), now.kind(), now.honorific(),
				now.givenName(), "Renamed" + now.familyName(), now.suffix(), now.version()));
		assertThat(preview(report)).contains("600").contains("Renamed" + this.person.familyName());
		this.test.approveAndPublish(report);
		String published = this.pages.get(this.test.address(report)).document().select("article").text();
		assertThat(published).contains("552").doesNotContain("600").doesNotContain("Renamed");
	}

	@Test
	void tellNothingThatCameAfterTheDayOfTheReport() {
		Indicator indicator = indicator(false, "552");
		UUID earlier = this.test.addWithFigures(this.portfolio, this.today.minusDays(20), this.author.id());
		assertThat(preview(earlier)).doesNotContain(indicator.name());
	}

	@Test
	void tellNoMoreOfSmallNumbersThanThePublicKnows() {
		Indicator indicator = indicator(true, "3");
		UUID report = report();
		String row = this.pages.as("officer")
			.get("/manage/reports/" + report)
			.document()
			.select("article tr:contains(%s)".formatted(indicator.name()))
			.text();
		assertThat(row).endsWith("c None");
		this.test.publish(report);
		assertThat(this.pages.get(this.test.address(report) + ".json").source()).contains(indicator.name())
			.contains("\"c\"");
	}

	@Test
	void nameThePortfolioAsThePublicKnowsIt() {
		indicator(false, "552");
		String known = this.portfolios.title(this.portfolio);
		this.portfolios.change(this.portfolio, (typed) -> typed.title("Not yet announced " + UUID.randomUUID()));
		assertThat(preview(report())).contains("of the indicators of \u201c" + known)
			.doesNotContain("Not yet announced");
	}

	@Test
	void beginWithPrioritiesUnderNumberedHeadingsAndWithSavings() {
		Priority priority = this.plans.priority(this.plans.add(), "1");
		this.plans.update(priority, this.today.minusDays(3), "**Two** schools took part.");
		this.savings.add(TestReports.AUTHOR, new SavingsLineForm(UUID.randomUUID(), this.portfolio, year(),
				"Fewer agency social workers", "250,000", null));
		UUID report = report();
		Page page = this.pages.as("officer").get("/manage/reports/" + report);
		assertThat(page.document().select("article h3").eachText())
			.anyMatch((one) -> one.matches("\\d+\\. " + priority.title()));
		assertThat(preview(report)).contains("Two schools took part.")
			.contains("Fewer agency social workers \u00a3250,000");
	}

	private String year() {
		int starts = (this.today.getMonthValue() < 4) ? this.today.getYear() - 1 : this.today.getYear();
		return "%d/%02d".formatted(starts, (starts + 1) % 100);
	}

	@Test
	void areAddedToASectionAndLookedUpAgain() {
		Indicator indicator = indicator(false, "552");
		UUID report = this.test.add();
		String section = "/manage/reports/%s/sections/%d".formatted(report, this.test.section(report, 0));
		Form empty = this.pages.as("officer").form(section).submit("Indicator table").form();
		assertThat(empty.submit("Save the section").errors()).containsExactly("Choose what it shows from the list");
		Page saved = empty.fill("blocks[0].about", this.portfolio.toString()).submit("Save the section");
		assertThat(saved.text()).doesNotContain("552");
		UUID later = report();
		assertThat(preview(later)).contains("552");
		String own = "/manage/reports/%s/sections/%d".formatted(later, this.test.section(later, 0));
		this.indicators.record(indicator, this.today.minusDays(2), "600");
		this.indicators.release(indicator);
		assertThat(this.pages.as("officer").form(own).submit("Save the section").text()).contains("552");
		Page again = this.pages.as("officer").form(own).submit("Look 1 up again").form().submit("Save the section");
		assertThat(again.text()).contains("600").doesNotContain("552");
	}

	@ParameterizedTest
	@EnumSource(names = { "INDICATORS", "PROGRESS", "SAVINGS", "GAPS" })
	void areChosenFromWhatThereIs(BlockType type) {
		UUID report = this.test.add();
		String section = "/manage/reports/%s/sections/%d".formatted(report, this.test.section(report, 0));
		Page page = this.pages.as("officer").form(section).submit(type.label());
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("[name=blocks[0].about] option").size()).isGreaterThan(1);
	}

	@Test
	void standBesideWhatTheLastReportSaid() {
		indicator(false, "552");
		UUID last = this.test.addWithFigures(this.portfolio, this.today.minusMonths(2), this.author.id());
		this.test.write(last, 0, "It was good then");
		UUID report = report();
		String section = "/manage/reports/%s/sections/%d".formatted(report, this.test.section(report, 0));
		assertThat(this.pages.as("officer").get(section).document().select("details").text())
			.contains("It was good then");
	}

	private UUID report() {
		return this.test.addWithFigures(this.portfolio, this.today, this.author.id());
	}

	private Indicator indicator(boolean children, String figure) {
		Indicator indicator = children ? this.indicators.children("")
				: this.indicators.number("Children\u2019s Services");
		this.indicators.assign(indicator, this.portfolio);
		this.indicators.record(indicator, this.today.minusDays(10), figure);
		this.indicators.release(indicator);
		return indicator;
	}

	private String preview(UUID report) {
		return this.pages.as("officer").get("/manage/reports/" + report).document().select("article").text();
	}

}
