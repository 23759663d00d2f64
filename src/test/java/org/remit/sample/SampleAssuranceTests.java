package org.remit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import org.remit.duties.matrices.Headings;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.duties.reviews.Reviews;
import org.remit.duties.reviews.WholeReview;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.steps.Standings;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample council's reviews, of matrices of a test. */
@RemitTest
class SampleAssuranceTests {

	private final SampleAssurance sample;

	private final TestMatrices matrices;

	private final Reviews reviews;

	private final Standings standings;

	private final SettableClock clock;

	private final Pages pages;

	SampleAssuranceTests(SampleAssurance sample, TestMatrices matrices, Reviews reviews, Standings standings,
			SettableClock clock, Pages pages) {
		this.sample = sample;
		this.matrices = matrices;
		this.reviews = reviews;
		this.standings = standings;
		this.clock = clock;
		this.pages = pages;
	}

	@Test
	void publishATestOfAssuranceWithItsOwnDays() {
		LocalDate opened = LocalDate.of(2026, 3, 2);
		UUID matrix = matrix(opened, SampleRegister.DEPUTY_MAYOR);
		this.sample.published(matrix, opened);
		UUID review = SampleActors.id("review of " + matrix + " on " + opened);
		Page page = this.pages.get("/assurance/" + this.standings.of(review).document().slug());
		assertThat(page.text()).contains("2 March 2026 to 23 March 2026", "Confirmed: 4", "Changed: 1",
				"Not assured: 1", "Fennimore, 9 March 2026");
	}

	/** A post that nobody holds. */
	@Test
	void leaveAReviewHalfAnswered() {
		LocalDate opened = this.clock.today().minusWeeks(2);
		UUID matrix = matrix(opened, this.matrices.post("Vacant " + UUID.randomUUID()).id());
		this.sample.running(matrix, opened);
		assertThat(this.reviews.running()).filteredOn((one) -> one.review().matrix().id().equals(matrix))
			.extracting(WholeReview::progress)
			.containsExactly("2 of 6");
	}

	private UUID matrix(LocalDate day, UUID post) {
		AtomicReference<UUID> matrix = new AtomicReference<>();
		this.clock.on(day, () -> {
			matrix.set(this.matrices.add("Sample " + UUID.randomUUID(), List.of(post), Headings.USUAL));
			for (int at = 1; at <= 6; at++) {
				this.matrices.row(matrix.get(), "2." + at, "To do thing " + at, "", "");
			}
		});
		return matrix.get();
	}

}
