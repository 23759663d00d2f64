package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.reading.home.DueLines;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What was promised and is late or due soon, for those who write the matrix. */
@RemitTest
class ActionRemindersTests {

	private final Pages pages;

	private final TestMatrices matrices;

	private final LocalDate today;

	private final UUID matrix;

	ActionRemindersTests(Pages pages, TestMatrices matrices, SettableClock clock) {
		this.pages = pages;
		this.matrices = matrices;
		this.today = clock.today();
		this.matrix = matrices.add(matrices.post("Reminder " + UUID.randomUUID()));
	}

	@Test
	void tellHowLateAnActionIsOrHowSoonItIsDue() {
		assertThat(due("officer", row(-3))).containsExactly("3 days late Buy a rope, by " + written(-3));
		assertThat(due("officer", row(-1))).containsExactly("1 day late Buy a rope, by " + written(-1));
		assertThat(due("officer", row(0))).containsExactly("Due today Buy a rope, by " + written(0));
		assertThat(due("officer", row(1))).containsExactly("Due tomorrow Buy a rope, by " + written(1));
		assertThat(due("officer", row(14))).containsExactly("Due in 14 days Buy a rope, by " + written(14));
		assertThat(due("officer", row(15))).isEmpty();
	}

	@Test
	void areForThoseWhoWriteTheMatrix() {
		Responsibility responsibility = row(-3);
		assertThat(due("democratic", responsibility)).hasSize(1);
		assertThat(due("officer2", responsibility)).isEmpty();
		assertThat(this.pages.as("administrator").get("/manage/due").status()).isEqualTo(403);
	}

	@Test
	void endWithTheActionAndWithItsRow() {
		Responsibility done = row(-3);
		stand(done, ActionStatus.DELAYED, "No rope", -3);
		assertThat(due("officer", done)).hasSize(1);
		stand(done, ActionStatus.DONE, "", -3);
		assertThat(due("officer", done)).isEmpty();
		Responsibility ended = row(-3);
		this.matrices.responsibilities.end(TestMatrices.AUTHOR, ended.id(), this.today.minusDays(1), "No more");
		assertThat(due("officer", ended)).isEmpty();
	}

	/** With one future action that is due in so many days. */
	private Responsibility row(int days) {
		Responsibility responsibility = this.matrices.row(this.matrix, "", "To keep wells", "", "Buy a rope");
		stand(responsibility, ActionStatus.PLANNED, "", days);
		return responsibility;
	}

	private void stand(Responsibility responsibility, ActionStatus status, String reason, int days) {
		this.matrices.actions.futureOf(responsibility.id())
			.forEach((one) -> this.matrices.actions.describe(TestMatrices.AUTHOR, one.id(), new FutureForm(one.id(),
					one.version(), one.text(), null, this.today.plusDays(days), status, reason, null)));
	}

	private String written(int days) {
		return Day.write(this.today.plusDays(days));
	}

	private List<String> due(String username, Responsibility responsibility) {
		return DueLines.of(this.pages.as(username).get("/manage/due"), "actions",
				"/manage/responsibilities/%s/rows/%s".formatted(this.matrix, responsibility.id()));
	}

}
