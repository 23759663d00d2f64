package org.remit.plans.published;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.boards.boards.Board;
import org.remit.boards.terms.TestTerms;
import org.remit.plans.plans.TestPlans;
import org.remit.plans.progress.Milestone;
import org.remit.plans.progress.MilestoneStatus;
import org.remit.publishing.steps.State;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What the public reads of a plan: editions, and never what is being written. */
@RemitTest
class PublishedPlanTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 4, 7);

	private static final LocalDate SECOND = LocalDate.of(2026, 7, 7);

	private final Pages pages;

	private final TestPlans plans;

	private final TestTerms boards;

	private UUID plan;

	private Milestone milestone;

	PublishedPlanTests(Pages pages, TestPlans plans, TestTerms boards) {
		this.pages = pages;
		this.plans = plans;
		this.boards = boards;
	}

	@BeforeEach
	void publishTwice() {
		this.plans.on(LocalDate.of(2026, 1, 5), () -> {
			this.plan = this.plans.add();
			this.milestone = this.plans.milestone(this.plans.priority(this.plan, "1"), "A youth council");
		});
		this.plans.on(FIRST, () -> {
			this.plans.update(this.milestone.priority(), FIRST.minusDays(7), "Before the first edition.");
			this.plans.publish(this.plan);
		});
		this.plans.on(SECOND, () -> {
			this.plans.change(this.milestone, (form) -> form.moved(LocalDate.of(2026, 12, 1), "Schools asked")
				.standing(MilestoneStatus.LATE, "No candidates", null));
			this.plans.update(this.milestone.priority(), SECOND.minusDays(7), "Before the second edition.");
			this.plans.publish(this.plan);
		});
	}

	@Test
	void showsTheProgressOfTheEditionInForceOnADay() {
		assertThat(on(SECOND.minusDays(1)).text()).contains("Progress as at 31 March 2026.")
			.contains("Before the first edition.")
			.contains("On track")
			.doesNotContain("Before the second edition.")
			.doesNotContain("Schools asked");
		assertThat(on(SECOND).text()).contains("Progress as at 7 July 2026.")
			.contains("Before the second edition.")
			.contains("1 December 2026 Originally 31 March 2026")
			.contains("Moved from 31 March 2026 to 1 December 2026 on 7 July 2026: Schools asked")
			.contains("Late: No candidates");
		assertThat(on(FIRST.minusDays(1)).text()).doesNotContain("Before the first edition.");
		assertThat(this.pages.get("/plans?on=" + FIRST.minusDays(1)).text()).doesNotContain(title());
		assertThat(this.pages.get("/plans?on=" + FIRST).text()).contains(title());
	}

	@Test
	void neverShowsWhatIsBeingWritten() {
		this.plans.update(this.milestone.priority(), this.plans.today(), "Not for everybody yet.");
		this.plans.change(this.milestone, (form) -> form.moved(LocalDate.of(2027, 8, 1), "A secret reason"));
		this.plans.priority(this.plan, "9");
		String address = this.plans.address(this.plan);
		for (String path : new String[] { "", "?on=" + this.plans.today(), "?on=2030-01-01", ".json", ".csv",
				"/editions/2" }) {
			assertThat(this.pages.get(address + path).source()).contains("A youth council")
				.doesNotContain("Not for everybody yet.")
				.doesNotContain("A secret reason")
				.doesNotContain("Priority 9");
		}
		assertThat(this.pages.get("/plans").text()).contains("progress as at 7 July 2026");
		assertThat(this.pages.as("officer").get("/manage/plans/" + this.plan).text())
			.contains("Not for everybody yet.");
	}

	@Test
	void tellsProgressInRichText() {
		this.plans.update(this.milestone.priority(), SECOND.plusDays(1),
				"**Nine** of ten met:\n- in *May*, see [the minutes](https://minutes.example/may)\n<b>no tags</b>");
		this.plans.publish(this.plan);
		Page page = this.pages.get(this.plans.address(this.plan));
		assertThat(page.texts("article strong")).contains("Nine");
		assertThat(page.texts("article li em")).containsExactly("May");
		assertThat(page.document().select("article a[href=https://minutes.example/may]").text())
			.isEqualTo("the minutes");
		assertThat(page.text()).contains("<b>no tags</b>").doesNotContain("**");
		assertThat(
				this.pages.as("officer").get("/manage/documents/%s/comparison?from=2&to=3".formatted(this.plan)).text())
			.contains("Nine of ten met:");
	}

	@Test
	void saysTomorrowWhatItSaysToday() {
		assertThat(this.plans.standing(this.plan).state()).isEqualTo(State.PUBLISHED);
		this.plans.on(LocalDate.of(2036, 1, 1),
				() -> assertThat(this.plans.standing(this.plan).state()).isEqualTo(State.PUBLISHED));
		this.plans.update(this.milestone.priority(), SECOND, "Something new.");
		assertThat(this.plans.standing(this.plan).state()).isEqualTo(State.DRAFT_DIFFERS);
	}

	@Test
	void isTakenAwayInEveryFormat() {
		String address = this.plans.address(this.plan);
		assertThat(this.pages.get(address + ".pdf").header("Content-Type")).isEqualTo("application/pdf");
		assertThat(this.pages.get(address + ".odt").status()).isEqualTo(200);
		assertThat(this.pages.get(address + ".json").source()).contains("\"progressOn\"").contains("2026-07-07");
		assertThat(this.pages.get(address + ".csv").source().lines().toList().get(1)).contains("A youth council",
				"1 December 2026", "31 March 2026", "Late", "No candidates", "7 July 2026");
		assertThat(this.pages.get(address + "/editions/1.csv").source()).doesNotContain("Late");
	}

	@Test
	void comparesEditionsLineByLine() {
		Page page = this.pages.as("officer").get("/manage/documents/%s/comparison?from=1&to=2".formatted(this.plan));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Schools asked").contains("Before the firstsecond edition.");
	}

	@Test
	void namesOnlyPlansThatThePublicCanRead() {
		UUID next = this.plans.add();
		this.plans.succeed(this.plan, next, LocalDate.of(2026, 8, 1));
		this.plans.publish(next);
		assertThat(this.pages.get(this.plans.address(next)).text()).contains("Takes the place of " + title());
		String draft = TestPlans.aTitle();
		this.plans.succeed(next, this.plans.add(draft, ""), LocalDate.of(2026, 9, 1));
		assertThat(this.plans.standing(next).state()).isEqualTo(State.PUBLISHED);
		assertThat(this.pages.as("officer").get("/manage/plans/" + next).texts("main li"))
			.anyMatch((one) -> one.startsWith("Replaced by " + draft));
		assertThat(this.pages.get(this.plans.address(next)).text()).doesNotContain(draft);
	}

	@Test
	void isReplacedOnceALaterPlanSaysSoInPublic() {
		UUID next = this.plans.add();
		LocalDate day = LocalDate.of(2026, 8, 1);
		this.plans.succeed(this.plan, next, day);
		assertThat(this.pages.get(this.plans.address(this.plan)).texts("#status + p")).containsExactly("Current");
		this.plans.on(day.minusDays(7), () -> this.plans.publish(next));
		assertThat(this.plans.standing(this.plan).state()).isEqualTo(State.PUBLISHED);
		assertThat(on(day.minusDays(1)).texts("#status + p")).containsExactly("Current");
		assertThat(on(day).texts("#status + p")).containsExactly("Replaced");
		assertThat(on(day).texts("[aria-labelledby=status] li")).singleElement()
			.asString()
			.contains("In its place from 1 August 2026");
		assertThat(this.pages.get("/plans?on=" + day).texts("h2 + ul li")).anyMatch((one) -> one.contains(title()));
		assertThat(this.pages.get("/plans?on=" + day.minusDays(1)).texts("h2 + ul li"))
			.noneMatch((one) -> one.contains(title()));
	}

	@Test
	void neverMakesAnInternalBoardKnown() {
		Board board = this.boards.board("Children\u2019s Services", false);
		UUID id = this.plans.add();
		Page saved = this.pages.as("officer")
			.form("/manage/plans/" + id + "/edit")
			.fill("board", board.id().toString())
			.submit();
		assertThat(saved.status()).isEqualTo(200);
		assertThat(catchThrowable(() -> this.plans.publish(id))).hasMessageContaining("is for staff only");
		assertThat(this.pages.as("officer")
			.form("/manage/plans/" + id + "/edit")
			.fill("approvedBy", "The Council")
			.submit()
			.errors()).containsExactly("Choose a board or type another body, not both");
	}

	private String title() {
		return this.plans.standing(this.plan).document().title();
	}

	private Page on(LocalDate day) {
		return this.pages.get("%s?on=%s".formatted(this.plans.address(this.plan), day));
	}

}
