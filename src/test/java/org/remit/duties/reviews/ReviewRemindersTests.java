package org.remit.duties.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.duties.responsibilities.TestMatrices;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.reading.home.DueLines;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Reviews whose day is near or over, for those who write the matrix. */
@RemitTest
class ReviewRemindersTests {

	private final Pages pages;

	private final TestReviews test;

	private final SettableClock clock;

	ReviewRemindersTests(Pages pages, TestReviews test, SettableClock clock) {
		this.pages = pages;
		this.test = test;
		this.clock = clock;
	}

	@Test
	void tellOfReviewsThatAreLateOrDueSoon() {
		LocalDate today = this.clock.today();
		UUID[] late = new UUID[1];
		this.clock.on(today.minusDays(31), () -> late[0] = this.test.open(this.test.matrix(1)));
		assertThat(due("officer", late[0]))
			.containsExactly("3 days late Yearly test, to be answered by " + Day.write(today.minusDays(3)));
		assertThat(due("democratic", late[0])).hasSize(1);
		assertThat(due("officer2", late[0])).isEmpty();
		this.test.reviews.stop(TestMatrices.AUTHOR, late[0], new StopForm("Nobody answers"));
		assertThat(due("officer", late[0])).isEmpty();
	}

	@Test
	void tellOfNoneThatHasTime() {
		LocalDate today = this.clock.today();
		UUID review = this.test.open(this.test.matrix(1));
		assertThat(due("officer", review)).isEmpty();
		changeDue(review, today.plusDays(15));
		assertThat(due("officer", review)).isEmpty();
		changeDue(review, today.plusDays(14));
		assertThat(due("officer", review)).singleElement().asString().startsWith("Due in 14 days ");
	}

	private void changeDue(UUID review, LocalDate day) {
		this.test.reviews.changeDue(TestMatrices.AUTHOR, review,
				new DueForm(this.test.reviews.get(review).version(), day));
	}

	private List<String> due(String username, UUID review) {
		return DueLines.of(this.pages.as(username).get("/manage/due"), "reviews", "/manage/assurance/" + review);
	}

}
