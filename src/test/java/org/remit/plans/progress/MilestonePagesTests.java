package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.remit.plans.plans.Priority;
import org.remit.plans.plans.TestPlans;
import org.remit.platform.time.Day;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Milestones: how they stand, and days that are moved. */
@RemitTest
class MilestonePagesTests {

	private static final String CELL = "[id^=progress-] td";

	private final Pages pages;

	private final TestPlans plans;

	private UUID plan;

	private Priority priority;

	MilestonePagesTests(Pages pages, TestPlans plans) {
		this.pages = pages;
		this.plans = plans;
	}

	@BeforeEach
	void addOne() {
		this.plan = this.plans.add();
		this.priority = this.plans.priority(this.plan, "1");
	}

	@Test
	void addOneHoweverOftenTheFormIsSent() {
		Form form = this.pages.as("officer")
			.form("/manage/plans/%s/priorities/%s/milestones/new".formatted(this.plan, this.priority.id()))
			.fill("title", "A youth council")
			.fill("dueOn", "1 May 2099");
		Page made = form.submit();
		assertThat(form.submit().address()).isEqualTo(made.address());
		assertThat(made.texts("[id^=progress-] tbody th")).containsExactly("A youth council");
		assertThat(made.texts(CELL)).containsExactly("1 May 2099", "Not started");
		assertThat(form.fill("title", "Something else").submit().status()).isEqualTo(409);
	}

	@Test
	void keepTheDayThatWasPromisedFirstAndWhyItWasMoved() {
		Milestone milestone = this.plans.milestone(this.priority, "A youth council", LocalDate.of(2099, 3, 1));
		Page refused = edit(milestone).fill("dueOn", "1 May 2099").submit();
		assertThat(refused.errors()).containsExactly("Say why the milestone is moved");
		refused.form().fill("moveReason", "Schools asked for it").submit();
		Page page = edit(milestone, "dueOn", "1 June 2099", "moveReason", "They asked again");
		String today = day(this.plans.today());
		assertThat(page.texts(CELL).get(0)).isEqualTo(("1 June 2099 Originally 1 March 2099 "
				+ "Moved from 1 March 2099 on %s: Schools asked for it Moved from 1 May 2099 on %s: They asked again")
			.formatted(today, today));
		assertThat(edit(milestone).fill("moveReason", "But where to?").submit().errors())
			.containsExactly("Enter the new day, or leave out why it is moved");
		assertThat(page.click("A youth council").texts("main h2 + ul li")).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "At risk||Say why it is at risk", "Late||Say why it is late", "Dropped||Say why it is dropped",
					"Done||Enter the day on which it was done", "Done|1 May 2099|The day must be today or earlier",
					"On track|1 May 2020|Leave the day out, or choose \u201cDone\u201d" })
	void sayWhyAndSince(String status, String doneOn, String error) {
		Form form = edit(this.plans.milestone(this.priority, "A youth council"));
		Page refused = form.choose("status", status).fill("doneOn", (doneOn != null) ? doneOn : "").submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly(error);
	}

	@Test
	void areOverdueFromTheDayAfter() {
		this.plans.on(LocalDate.of(2026, 1, 5), () -> {
			Priority early = this.plans.priority(this.plan, "2");
			this.plans.milestone(early, "A youth council");
		});
		assertThat(on("2026-03-31").texts(CELL)).containsExactly("31 March 2026", "On track");
		assertThat(on("2026-04-01").texts(CELL)).containsExactly("31 March 2026", "On track, overdue");
	}

	@Test
	void standAsTheyStoodOnADay() {
		this.plans.on(LocalDate.of(2026, 1, 5), () -> this.plans.priority(this.plan, "2"));
		Milestone[] made = new Milestone[1];
		this.plans.on(LocalDate.of(2026, 1, 5),
				() -> made[0] = this.plans.milestone(this.plans.priority(this.plan, "3"), "A youth council"));
		this.plans.on(LocalDate.of(2026, 2, 10),
				() -> this.plans.change(made[0], (form) -> form.moved(LocalDate.of(2026, 9, 30), "Schools asked")
					.standing(MilestoneStatus.AT_RISK, "No candidates", null)));
		this.plans.on(LocalDate.of(2026, 9, 20), () -> this.plans.change(made[0],
				(form) -> form.standing(MilestoneStatus.DONE, "", LocalDate.of(2026, 9, 18))));
		assertThat(on("2026-01-04").texts(CELL)).isEmpty();
		assertThat(on("2026-02-09").texts(CELL)).containsExactly("31 March 2026", "On track");
		assertThat(on("2026-02-10").texts(CELL)).containsExactly(
				"30 September 2026 Originally 31 March 2026 Moved from 31 March 2026 on 10 February 2026: Schools asked",
				"At risk No candidates");
		assertThat(on("2026-09-19").texts(CELL).get(1)).startsWith("At risk");
		assertThat(on("2026-09-20").texts(CELL).get(1)).isEqualTo("Done On 18 September 2026");
	}

	@Test
	void areTakenOut() {
		Milestone milestone = this.plans.milestone(this.priority, "A youth council");
		Page page = this.pages.as("officer")
			.get("/manage/plans/%s/milestones/%s".formatted(this.plan, milestone.id()))
			.click("Take the milestone out of the plan");
		assertThat(page.form().fill("reason", "Entered twice.").submit().texts(CELL)).isEmpty();
		assertThat(edit(milestone.id()).status()).isEqualTo(409);
	}

	@Test
	void tellWhoeverIsSecond() {
		Milestone milestone = this.plans.milestone(this.priority, "A youth council");
		Form mine = edit(milestone).fill("title", "Mine");
		edit(milestone).fill("title", "Theirs").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.texts(".remit-conflict__value")).containsExactly("Mine", "Theirs");
	}

	@Test
	void belongToOnePlan() {
		Milestone milestone = this.plans.milestone(this.priority, "A youth council");
		UUID other = this.plans.add();
		assertThat(
				edit(milestone).to("/manage/plans/%s/milestones/%s".formatted(other, milestone.id())).submit().status())
			.isEqualTo(404);
		assertThat(edit(milestone).tamper("owner", UUID.randomUUID().toString()).submit().errors())
			.containsExactly("Choose a post from the list");
		assertThat(this.pages.as("officer2")
			.get("/manage/plans/%s/milestones/%s".formatted(this.plan, milestone.id()))
			.status()).isEqualTo(403);
	}

	private static String day(LocalDate day) {
		return Day.write(day);
	}

	private Page on(String day) {
		return this.pages.as("officer").get("/manage/plans/%s?on=%s".formatted(this.plan, day));
	}

	private Page edit(UUID milestone) {
		return this.pages.as("officer").get("/manage/plans/%s/milestones/%s".formatted(this.plan, milestone));
	}

	private Form edit(Milestone milestone) {
		return edit(milestone.id()).form();
	}

	private Page edit(Milestone milestone, String field, String value, String other, String otherValue) {
		return edit(milestone).fill(field, value).fill(other, otherValue).submit();
	}

}
