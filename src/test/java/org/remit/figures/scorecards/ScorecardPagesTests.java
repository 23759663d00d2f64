package org.remit.figures.scorecards;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.releases.TestIndicators;
import org.remit.plans.plans.Priority;
import org.remit.plans.plans.TestPlans;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Indicators that show how a plan goes, on their own pages and on scorecards. */
@RemitTest
class ScorecardPagesTests {

	private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

	private final Pages pages;

	private final TestIndicators tests;

	private final TestPlans plans;

	private UUID plan;

	private Priority first;

	ScorecardPagesTests(Pages pages, TestIndicators tests, TestPlans plans) {
		this.pages = pages;
		this.tests = tests;
		this.plans = plans;
	}

	@BeforeEach
	void plan() {
		this.plan = this.plans.add();
		this.first = this.plans.priority(this.plan, "1");
	}

	@Test
	void areChosenByPlanAndPriority() {
		Indicator indicator = this.tests.number(TestIndicators.CHILDREN);
		Form form = this.pages.as("democratic").form("/manage/indicators/" + indicator.id() + "/edit");
		form.fill("priority",
				"Children and Young People\u2019s Plan 2022 to 2027: 2 Children in care live close to home");
		Page saved = form.fill("priority", this.first.id().toString()).submit();
		assertThat(saved.text()).contains(this.first.plan().title() + ": 1. Priority 1");
	}

	@Test
	void areOnlyForPrioritiesThatAPlanHas() {
		Indicator indicator = this.tests.number(TestIndicators.CHILDREN);
		Form form = this.pages.as("democratic").form("/manage/indicators/" + indicator.id() + "/edit");
		Page refused = form.tamper("priority", UUID.randomUUID().toString()).submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("Choose a priority from the list");
	}

	@Test
	void keepAPriorityThatItsPlanDroppedUntilAnotherIsChosen() {
		Indicator indicator = shown(this.first, "107");
		Indicator other = this.tests.number(TestIndicators.CHILDREN);
		this.plans.end(this.first);
		Form form = this.pages.as("democratic").form("/manage/indicators/" + indicator.id() + "/edit");
		Page saved = form.fill("definition", "Who counts now.").submit();
		assertThat(saved.text()).contains("1. Priority 1 (the plan no longer has it)");
		Form late = this.pages.as("democratic").form("/manage/indicators/" + other.id() + "/edit");
		assertThat(late.tamper("priority", this.first.id().toString()).submit().status()).isEqualTo(422);
	}

	@Test
	void sayWhatTheyAreForOnceThePlanIsPublished() {
		Indicator indicator = shown(this.first, "107");
		String address = "/indicators/" + indicator.slug();
		String title = this.first.plan().title();
		assertThat(this.pages.get(address).text()).doesNotContain(title);
		assertThat(this.pages.get(address + ".json").source()).doesNotContain(title);
		assertThat(this.pages.get("/scorecards").text()).doesNotContain(title);
		this.plans.publish(this.plan);
		Page page = this.pages.get(address);
		assertThat(page.text()).contains(title + ": 1. Priority 1");
		assertThat(page.document().select("a:contains(" + title + ")").attr("href"))
			.isEqualTo(this.plans.address(this.plan) + "#priority-" + this.first.key());
		assertThat(this.pages.get(address + ".json").source()).contains("\"plan\" : \"" + title + "\"");
		assertThat(this.pages.get(address + ".csv").source()).contains(title + ",1. Priority 1");
		assertThat(this.pages.get(address + "?on=2026-08-01").text()).doesNotContain(title);
	}

	/** What is being written is not for the public, however it is asked. */
	@Test
	void doNotGiveAwayAPriorityThatIsBeingWritten() {
		this.plans.publish(this.plan);
		Priority second = this.plans.priority(this.plan, "2");
		Indicator indicator = shown(second, "107");
		assertThat(this.pages.get("/indicators/" + indicator.slug()).text()).doesNotContain(second.plan().title());
		assertThat(this.pages.get(card()).text()).contains("1. Priority 1")
			.doesNotContain("Priority 2", indicator.name());
		assertThat(this.pages.get("/scorecards").text()).doesNotContain(second.plan().title());
	}

	@Test
	void standByPriorityOnTheScorecardOfAPlan() {
		Priority second = this.plans.priority(this.plan, "2");
		Indicator indicator = shown(this.first, "107");
		assertThat(this.pages.get(card()).status()).isEqualTo(404);
		this.plans.publish(this.plan);
		Page page = this.pages.get(card());
		assertThat(page.texts("h2")).contains("1. Priority 1", second.heading());
		assertThat(
				page.document().select("section:contains(1. Priority 1) tr:contains(" + indicator.name() + ")").text())
			.contains("107", "No target");
		assertThat(page.document().select("section:contains(2. Priority 2)").text())
			.contains("No figure of this is public");
		assertThat(this.pages.get("/scorecards")
			.document()
			.select("a:contains(" + second.plan().title() + ")")
			.attr("href")).isEqualTo(card());
		assertThat(this.pages.get(this.plans.address(this.plan)).document().select("#scorecard ~ p").text())
			.isEqualTo("Scorecard of this plan: 1 indicator against its targets");
	}

	@Test
	void showWhatAPlanSaidOnADay() {
		this.tests.on(JUNE.plusDays(20), () -> {
			plan();
			shown(this.first, "107");
			this.plans.publish(this.plan);
		});
		assertThat(this.pages.get(card() + "&on=2026-08-01").text()).contains("1. Priority 1", "107");
		assertThat(this.pages.get(card() + "&on=2026-07-01").text())
			.contains("no edition with a priority was in force");
		assertThat(this.pages.get("/scorecards?plan=nothing-like-it").status()).isEqualTo(404);
	}

	@Test
	void standOnTheScorecardOfTheirPortfolioAlone() {
		String beside = this.pages.get("/scorecards").document().select("h2 a:contains(Children)").attr("href");
		Page portfolio = this.pages.get(beside);
		String card = portfolio.document().select("#scorecard ~ p a").attr("href");
		assertThat(card).startsWith("/scorecards?portfolio=");
		assertThat(this.pages.get(card).text()).contains("Children looked after", "552").doesNotContain("Fly-tips");
		assertThat(this.pages.get("/scorecards?portfolio=nothing-like-it").status()).isEqualTo(404);
	}

	private Indicator shown(Priority priority, String figure) {
		Indicator indicator = this.tests.number(TestIndicators.CHILDREN);
		this.tests.belongTo(indicator, priority);
		this.tests.record(this.tests.entry(indicator, JUNE, figure));
		this.tests.release(indicator);
		return indicator;
	}

	private String card() {
		return "/scorecards?plan=" + this.plans.address(this.plan).substring("/plans/".length());
	}

}
