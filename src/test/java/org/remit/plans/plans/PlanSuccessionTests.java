package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Which plan took the place of which. */
@RemitTest
class PlanSuccessionTests {

	private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

	private final Pages pages;

	private final TestPlans plans;

	private final UUID first;

	private final UUID second;

	PlanSuccessionTests(Pages pages, TestPlans plans) {
		this.pages = pages;
		this.plans = plans;
		this.first = plans.add();
		this.second = plans.add();
	}

	@Test
	void joinsSeveralIntoOne() {
		UUID single = this.plans.add();
		Form form = form(single, this.first, false);
		form.submit();
		Page page = form.submit();
		form(single, this.second, false).submit();
		assertThat(page.status()).isEqualTo(200);
		page = this.pages.as("officer").get("/manage/plans/" + single);
		assertThat(page.texts("main li")).filteredOn((one) -> one.startsWith("Takes the place of"))
			.hasSize(2)
			.allMatch((one) -> one.contains("on 1 April 2026"));
		assertThat(tag(this.first, DAY.minusDays(1))).isEqualTo("Current");
		assertThat(tag(this.first, DAY)).isEqualTo("Replaced");
		assertThat(tag(single, DAY)).isEqualTo("Current");
	}

	@Test
	void neverRunsInACircle() {
		UUID third = this.plans.add();
		form(this.first, this.second, true).submit();
		form(this.second, third, true).submit();
		assertThat(form(third, this.first, true).submit().errors())
			.containsExactly("A plan can\u2019t take its own place, nor that of one that came after it");
		assertThat(form(this.first, this.second, true).submit().errors())
			.containsExactly("This is said of the two plans already");
		assertThat(form(this.first, this.second, true).tamper("other", this.first.toString()).submit().status())
			.isEqualTo(422);
		assertThat(form(this.first, third, true).submit().status()).isEqualTo(200);
	}

	@Test
	void isSaidByThoseWhoWriteBoth() {
		UUID foreign = this.plans.add("Environment and Place", TestPlans.aTitle(), "", null);
		Page refused = form(this.first, foreign, true).submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).singleElement().asString().contains("belongs to another area");
		assertThat(form(this.first, this.second, true).tamper("other", UUID.randomUUID().toString()).submit().errors())
			.containsExactly("Choose a plan from the list");
	}

	@Test
	void isStruckOutWhereItNeverWas() {
		this.plans.succeed(this.first, this.second, DAY);
		Page page = this.pages.as("officer")
			.get("/manage/plans/" + this.second)
			.click("Strike out that it takes the place of " + this.plans.standing(this.first).document().title());
		assertThat(page.form().submit().errors()).containsExactly("Enter what was wrong");
		page.form().fill("reason", "They go on beside each other").submit();
		assertThat(tag(this.first, DAY)).isEqualTo("Current");
		assertThat(page.form().fill("reason", "Again").submit().status()).isEqualTo(404);
		assertThat(form(this.second, this.first, true).submit().status()).isEqualTo(200);
	}

	private String tag(UUID plan, LocalDate day) {
		return this.pages.as("officer").get("/manage/plans/%s?on=%s".formatted(plan, day)).texts(".govuk-tag").get(0);
	}

	private Form form(UUID plan, UUID other, boolean later) {
		return this.pages.as("officer")
			.form("/manage/plans/" + plan + "/successions/new")
			.fill("other", other.toString())
			.choose("later", String.valueOf(later))
			.fill("happenedOn", "1 April 2026");
	}

}
