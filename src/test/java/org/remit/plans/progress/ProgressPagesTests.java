package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.plans.plans.Priority;
import org.remit.plans.plans.TestPlans;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Progress that is reported, corrected, and read as at a day. */
@RemitTest
class ProgressPagesTests {

	private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

	private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

	private final Pages pages;

	private final TestPlans plans;

	private final WrittenPlans written;

	private UUID plan;

	private Priority priority;

	ProgressPagesTests(Pages pages, TestPlans plans, WrittenPlans written) {
		this.pages = pages;
		this.plans = plans;
		this.written = written;
	}

	@BeforeEach
	void addOne() {
		this.plans.on(LocalDate.of(2026, 1, 5), () -> {
			this.plan = this.plans.add();
			this.priority = this.plans.priority(this.plan, "1");
		});
	}

	@Test
	void isReportedOnceHoweverOftenTheFormIsSent() {
		Form form = blank().fill("madeOn", "31 March 2026").fill("text", "It goes well:\n- one\n- two");
		Page made = form.submit();
		assertThat(form.submit().address()).isEqualTo(made.address());
		assertThat(made.texts("[id^=progress-] h4")).containsExactly("As at 31 March 2026");
		assertThat(made.texts("[id^=progress-] p").get(0)).isEqualTo("It goes well:");
		assertThat(made.texts("[id^=progress-] li")).contains("one", "two");
		assertThat(form.fill("text", "Otherwise.").submit().status()).isEqualTo(409);
		assertThat(made.click("All that was reported: 1. Priority 1").texts("main section")).hasSize(1);
	}

	@Test
	void isNotReportedOfDaysToCome() {
		Page refused = blank().fill("madeOn", "1 May 2099").fill("text", "Kept.").submit();
		assertThat(refused.errors()).containsExactly("The day must be today or earlier");
		assertThat(refused.form().value("text")).isEqualTo("Kept.");
	}

	@Test
	void mayBeAboutAMilestoneOfThePriority() {
		Milestone milestone = this.plans.milestone(this.priority, "A youth council");
		Milestone other = this.plans.milestone(this.plans.priority(this.plan, "2"), "A library");
		Form form = blank().fill("milestone", "A youth council").fill("text", "Elected.");
		assertThat(form.tamper("milestone", other.id().toString()).submit().errors())
			.containsExactly("Choose a milestone from the list");
		Page made = form.tamper("milestone", milestone.id().toString()).submit();
		assertThat(made.texts("[id^=progress-] h4")).singleElement().asString().endsWith(": A youth council");
	}

	@Test
	void isReadAsAtADay() {
		this.plans.update(this.priority, MARCH, "In March.");
		this.plans.update(this.priority, JUNE, "In June.");
		assertThat(on(MARCH.minusDays(1)).text()).doesNotContain("In March.");
		assertThat(said(on(MARCH))).containsExactly("As at 31 March 2026");
		assertThat(said(on(JUNE.minusDays(1)))).containsExactly("As at 31 March 2026");
		assertThat(said(on(JUNE))).containsExactly("As at 30 June 2026");
		assertThat(on(JUNE).text()).doesNotContain("Correct it");
	}

	@Test
	void isCorrectedByAnotherAndNeverChanged() {
		this.plans.update(this.priority, MARCH, "Nien carers.");
		Page page = overview().click("Correct it: 1. Priority 1, as at 31 March 2026");
		Form form = page.form().fill("text", "Nine carers.");
		Page corrected = form.submit();
		assertThat(corrected.text()).contains("Nine carers.").doesNotContain("Nien carers.");
		assertThat(form.submit().status()).isEqualTo(200);
		assertThat(page.form().tamper("id", UUID.randomUUID().toString()).submit().status()).isEqualTo(409);
		assertThat(corrected.click("All that was reported: 1. Priority 1").text()).contains("Nine carers.")
			.contains("Nien carers.")
			.contains("Corrects what was recorded on");
		assertThat(on(MARCH).text()).contains("Nine carers.").doesNotContain("Nien carers.");
	}

	@Test
	void isTakenBackWhereItShouldNeverHaveBeenEntered() {
		this.plans.update(this.priority, MARCH, "In March.");
		this.plans.update(this.priority, JUNE, "Of another plan.");
		Page page = overview().click("Correct it: 1. Priority 1, as at 30 June 2026").click("Take it back");
		assertThat(page.form().submit().errors()).containsExactly("Enter what was wrong");
		Page taken = page.form().fill("reason", "It was of another plan").submit();
		assertThat(said(taken)).containsExactly("As at 31 March 2026");
		assertThat(taken.text()).doesNotContain("Of another plan.");
		assertThat(page.form().fill("reason", "Again").submit().status()).isEqualTo(409);
		assertThat(taken.click("All that was reported: 1. Priority 1").text()).contains("It was of another plan");
	}

	@Test
	void isToldForAPeriodToWhoeverWritesAReport() {
		this.plans.update(this.priority, MARCH, "In March.");
		this.plans.update(this.priority, JUNE, "In June.");
		this.plans.milestone(this.priority, "A youth council", LocalDate.of(2026, 12, 1));
		PriorityProgress progress = this.written.progressOf(this.priority.id(), MARCH.plusDays(1), this.plans.today())
			.orElseThrow();
		assertThat(progress.number()).isEqualTo("1");
		assertThat(progress.outcomes()).containsExactly("First outcome", "Second outcome");
		assertThat(progress.updates()).extracting(ProgressUpdate::text).containsExactly("In June.");
		assertThat(progress.milestones()).extracting((one) -> one.milestone().title())
			.containsExactly("A youth council");
		assertThat(this.written.progress(this.plan, MARCH, JUNE).get(0).updates()).extracting(ProgressUpdate::text)
			.containsExactly("In June.", "In March.");
		assertThat(this.written.progressOf(this.priority.id(), MARCH, LocalDate.of(2026, 1, 4))).isEmpty();
		assertThat(this.written.progressOf(UUID.randomUUID(), MARCH, JUNE)).isEmpty();
	}

	@Test
	void isReportedByThoseWhoWriteThePlan() {
		ProgressUpdate update = this.plans.update(this.priority, MARCH, "In March.");
		String correction = "/manage/plans/%s/updates/%s/correction".formatted(this.plan, update.id());
		assertThat(this.pages.as("officer2").get(correction).status()).isEqualTo(403);
		assertThat(this.pages.as("officer2")
			.get("/manage/plans/%s/priorities/%s/updates/new".formatted(this.plan, this.priority.id()))
			.status()).isEqualTo(403);
		UUID other = this.plans.add();
		assertThat(this.pages.as("officer").get(correction.replace(this.plan.toString(), other.toString())).status())
			.isEqualTo(404);
	}

	private static List<String> said(Page page) {
		return page.texts("[id^=progress-] h4");
	}

	private Page overview() {
		return this.pages.as("officer").get("/manage/plans/" + this.plan);
	}

	/** Without the draft below, which is always as at today. */
	private Page on(LocalDate day) {
		Page page = this.pages.as("officer").get("/manage/plans/%s?on=%s".formatted(this.plan, day));
		page.document().select("article").remove();
		return page;
	}

	private Form blank() {
		return this.pages.as("officer")
			.form("/manage/plans/%s/priorities/%s/updates/new".formatted(this.plan, this.priority.id()));
	}

}
