package org.remit.platform.web;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * Why something should never have been entered, as somebody types it who strikes it out.
 */
public record Mistake(
		@NotBlank(message = "Enter what was wrong") @PlainText(max = 200, label = "What was wrong") String reason,
		Integer version) {

	public Mistake {
		reason = OneLine.of(reason);
	}

}
