package org.remit.duties.reviews;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * Why and by when a matrix is to be gone through.
 *
 * @param id made with the empty form, so that sending it twice opens one review
 */
public record ReviewForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose a matrix") UUID matrix, @NotNull(message = "Choose the occasion") Occasion occasion,
		@PlainText(max = 300, label = "About the occasion") String note,
		@NotNull(message = "Enter the day by which all should be answered") LocalDate dueOn) {

	/**
	 * Long enough for a holder of sixty responsibilities to find an hour, short enough to
	 * remember.
	 */
	private static final int USUAL_WEEKS = 4;

	public ReviewForm {
		note = OneLine.of(note);
	}

	static ReviewForm blank(UUID matrix, LocalDate today) {
		return new ReviewForm(UUID.randomUUID(), matrix, null, "", today.plusWeeks(USUAL_WEEKS));
	}

}
