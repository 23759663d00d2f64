package org.remit.posts;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.OneLine;
import org.remit.platform.web.PlainText;

/** Why an appointment should never have been entered. */
public record Mistake(
		@NotBlank(message = "Enter what was wrong") @PlainText(max = 200, label = "What was wrong") String reason,
		Integer version) {

	public Mistake {
		reason = OneLine.of(reason);
	}

}
