package org.remit.plans.plans;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The priorities of a plan, with their outcomes. */
@RemitTest
class PriorityPagesTests {

	private final Pages pages;

	private final TestPlans plans;

	private UUID plan;

	PriorityPagesTests(Pages pages, TestPlans plans) {
		this.pages = pages;
		this.plans = plans;
	}

	@BeforeEach
	void addOne() {
		this.plan = this.plans.add();
	}

	@Test
	void addOneHoweverOftenTheFormIsSent() {
		Form form = blank("2a").fill("outcomes", "- One\n- Two");
		Page made = form.submit();
		assertThat(form.submit().address()).isEqualTo(made.address());
		assertThat(made.texts("[id^=progress-] h3")).containsExactly("Strategic priority 2a. Safe at home");
		assertThat(made.texts("[id^=progress-] li")).startsWith("One", "Two");
		Page other = form.fill("title", "Otherwise").submit();
		assertThat(other.status()).isEqualTo(409);
		assertThat(other.form().submit().texts("[id^=progress-] h3"))
			.containsExactly("Strategic priority 2a. Otherwise");
	}

	@Test
	void haveNumbersWithGapsAndNoNumberTwice() {
		blank("2").submit();
		blank("5").submit();
		Page twice = blank("5").submit();
		assertThat(twice.status()).isEqualTo(422);
		assertThat(twice.errors()).containsExactly("The plan has another priority with this number");
		assertThat(overview().texts("[id^=progress-] h3")).hasSize(2);
	}

	@Test
	void keepTheKeysOfOutcomesAndUseNoneTwice() {
		Priority priority = this.plans.priority(this.plan, "1");
		List<String> before = anchors();
		edit(priority).fill("outcomes", "New one\nSecond outcome\nFirst outcome, sooner").submit();
		List<String> after = anchors();
		assertThat(after).hasSize(3);
		assertThat(after.subList(1, 3)).containsExactly(before.get(1), before.get(0));
		assertThat(before).doesNotContain(after.get(0));
		edit(priority).fill("outcomes", "Something quite different").submit();
		assertThat(anchors()).doesNotContainAnyElementsOf(after).doesNotContainAnyElementsOf(before);
	}

	@Test
	void areMovedUp() {
		this.plans.priority(this.plan, "1");
		this.plans.priority(this.plan, "2");
		Page moved = this.pages.as("officer").get("/manage/plans/" + this.plan).formIn("[id^=progress-] form").submit();
		assertThat(moved.texts("[id^=progress-] h3")).containsExactly("Strategic priority 2. Priority 2",
				"Strategic priority 1. Priority 1");
	}

	@Test
	void areTakenOutAndStayAsAtEarlierDays() {
		this.plans.on(TestPlans.DUE, () -> this.plans.priority(this.plan, "1"));
		Page page = overview().click("Edit the priority 1. Priority 1").click("Take the priority out of the plan");
		assertThat(page.form().submit().errors()).containsExactly("Say why it is taken out");
		Page out = page.form().fill("reason", "It went to the partnership.").submit();
		assertThat(out.text()).contains("It has no priorities yet.");
		assertThat(this.pages.as("officer").get("/manage/plans/" + this.plan + "?on=2026-04-01").text())
			.contains("1. Priority 1");
		assertThat(this.pages.as("officer").get("/manage/plans/" + this.plan + "?on=2026-03-30").text())
			.contains("It had no priorities on that day.");
		assertThat(page.form().fill("reason", "Again.").submit().status()).isEqualTo(409);
		assertThat(blank("1").submit().status()).isEqualTo(200);
	}

	@Test
	void tellWhoeverIsSecond() {
		Priority priority = this.plans.priority(this.plan, "1");
		Form mine = edit(priority).fill("title", "Mine");
		edit(priority).fill("title", "Theirs").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.texts(".remit-conflict__value")).containsExactly("Mine", "Theirs");
		assertThat(conflict.form().submit().text()).contains("1. Mine");
	}

	@Test
	void belongToOnePlan() {
		Priority priority = this.plans.priority(this.plan, "1");
		UUID other = this.plans.add();
		assertThat(edit(priority).to("/manage/plans/" + other + "/priorities/" + priority.id()).submit().status())
			.isEqualTo(404);
		assertThat(blank("1").to("/manage/plans/" + other + "/priorities")
			.tamper("id", priority.id().toString())
			.submit()
			.status()).isEqualTo(404);
		UUID foreign = this.plans.add("Environment and Place", TestPlans.aTitle(), "", null);
		Priority theirs = this.plans.priority(foreign, "1");
		assertThat(
				this.pages.as("officer").get("/manage/plans/%s/priorities/%s".formatted(foreign, theirs.id())).status())
			.isEqualTo(403);
		assertThat(edit(priority).to("/manage/plans/%s/priorities/%s/up".formatted(foreign, theirs.id()))
			.submit()
			.status()).isEqualTo(403);
	}

	private List<String> anchors() {
		return overview().document().select("article [id^=outcome-]").eachAttr("id");
	}

	private Page overview() {
		return this.pages.as("officer").get("/manage/plans/" + this.plan);
	}

	private Form blank(String number) {
		return this.pages.as("officer")
			.form("/manage/plans/" + this.plan + "/priorities/new")
			.fill("number", number)
			.fill("title", "Safe at home");
	}

	private Form edit(Priority priority) {
		return this.pages.as("officer").form("/manage/plans/%s/priorities/%s".formatted(this.plan, priority.id()));
	}

}
