package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.plans.plans.Priority;
import org.remit.plans.plans.TestPlans;
import org.remit.platform.time.Day;
import org.remit.reading.home.DueLines;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits for the officers of an area in its plans. */
@RemitTest
class PlanRemindersTests {

	private final Pages pages;

	private final TestPlans plans;

	PlanRemindersTests(Pages pages, TestPlans plans) {
		this.pages = pages;
		this.plans = plans;
	}

	@Test
	void tellsOfMilestonesThatAreDueOrOverdue() {
		UUID plan = this.plans.add();
		Priority priority = this.plans.priority(plan, "1");
		LocalDate today = this.plans.today();
		Milestone late = this.plans.milestone(priority, "Late one", today.minusDays(1));
		this.plans.milestone(priority, "Soon one", today.plusDays(14));
		this.plans.milestone(priority, "Far one", today.plusDays(15));
		assertThat(waiting("officer", plan)).containsExactly(
				"1 day late Milestone due on %s: Late one".formatted(Day.write(today.minusDays(1))),
				"Due in 14 days Milestone due on %s: Soon one".formatted(Day.write(today.plusDays(14))));
		assertThat(waiting("officer2", plan)).isEmpty();
		assertThat(waiting("democratic", plan)).hasSize(2);
		this.plans.change(late, (form) -> form.standing(MilestoneStatus.DONE, "", today));
		assertThat(waiting("officer", plan)).hasSize(1);
	}

	@Test
	void tellsOfPlansPastTheirReviewDayUntilAnotherTakesTheirPlace() {
		LocalDate today = this.plans.today();
		UUID plan = this.plans.add("Children\u2019s Services", TestPlans.aTitle(), "", today);
		UUID later = this.plans.add("Children\u2019s Services", TestPlans.aTitle(), "", today.plusDays(1));
		assertThat(waiting("officer", plan)).containsExactly("Due today To be reviewed by " + Day.write(today));
		assertThat(waiting("officer", later)).isEmpty();
		this.plans.succeed(plan, later, today);
		assertThat(waiting("officer", plan)).isEmpty();
	}

	private List<String> waiting(String username, UUID plan) {
		return DueLines.of(this.pages.as(username).get("/manage/due"), "plans", "/manage/plans/" + plan);
	}

}
