package org.remit.portfolios.statements;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.plans.plans.TestPlans;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.steps.State;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Printed lines that lead to the plan they mean, and the portfolios that list a plan. */
@RemitTest
class PlanLinksTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final TestPlans plans;

	private String title;

	private UUID plan;

	private UUID portfolio;

	PlanLinksTests(Pages pages, TestPortfolios portfolios, TestPlans plans) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.plans = plans;
	}

	@BeforeEach
	void addOne() {
		this.title = TestPlans.aTitle();
		this.plan = this.plans.add(this.title, "Board\u2019s  " + this.title);
		this.portfolio = this.portfolios.add((typed) -> typed.functions("board's " + this.title));
	}

	@Test
	void proposeAPlanByWhateverItIsCalled() {
		assertThat(form(this.portfolio).value("lines[0].thing")).isEqualTo(this.title + " (plan)");
		form(this.portfolio).submit();
		this.portfolios.publish(this.portfolio);
		Page published = this.pages.get(this.portfolios.address(this.portfolio));
		assertThat(published.texts("article li")).contains("board's " + this.title);
		assertThat(published.document().select("article li a").eachText()).isEmpty();
		this.plans.publish(this.plan);
		assertThat(this.portfolios.standing(this.portfolio).state()).isEqualTo(State.DRAFT_DIFFERS);
		this.portfolios.publish(this.portfolio);
		assertThat(this.pages.get(this.portfolios.address(this.portfolio)).click("board's " + this.title).heading())
			.isEqualTo(this.title);
	}

	@Test
	void tellThePublicOnlyOfPublishedPortfoliosThatListThePlan() {
		this.plans.publish(this.plan);
		form(this.portfolio).submit();
		String name = this.portfolios.title(this.portfolio);
		assertThat(listed()).isEmpty();
		assertThat(this.pages.as("officer").get("/manage/plans/" + this.plan).click(name).heading()).isEqualTo(name);
		this.portfolios.publish(this.portfolio);
		UUID second = this.portfolios.add((typed) -> typed.functions("See also\n  " + this.title));
		Form form = form(second);
		assertThat(form.value("lines[1].thing")).isEqualTo(this.title + " (plan)");
		form.submit();
		this.portfolios.publish(second);
		assertThat(listed()).containsExactlyInAnyOrder(name, this.portfolios.title(second));
		this.plans.retitle(this.plan, "New " + this.title);
		this.plans.publish(this.plan);
		assertThat(listed()).containsExactlyInAnyOrder(name, this.portfolios.title(second));
		assertThat(this.pages.get("/plans/%s?on=%s".formatted("new-" + slug(), "2020-01-01")).text())
			.doesNotContain(name);
	}

	private String slug() {
		return this.title.toLowerCase(Locale.UK).replace(' ', '-');
	}

	private List<String> listed() {
		return this.pages.get(this.plans.address(this.plan)).texts("section[aria-labelledby=listed] li");
	}

	private Form form(UUID portfolio) {
		return this.pages.as("officer").form("/manage/portfolios/%s/links/serviceFunctions".formatted(portfolio));
	}

}
