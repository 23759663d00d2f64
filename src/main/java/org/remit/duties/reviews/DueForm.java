package org.remit.duties.reviews;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/** Another day by which a review should be answered. */
public record DueForm(Integer version,
		@NotNull(message = "Enter the day by which all should be answered") LocalDate dueOn) {

	static DueForm of(Review review) {
		return new DueForm(review.version(), review.dueOn());
	}

}
