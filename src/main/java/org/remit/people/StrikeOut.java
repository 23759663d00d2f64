package org.remit.people;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.OneLine;
import org.remit.platform.web.PlainText;

/** Why a ward or group should never have been entered for somebody. */
public record StrikeOut(
		@NotBlank(message = "Enter what was wrong") @PlainText(max = 200, label = "What was wrong") String reason,
		Integer version) {

	public StrikeOut {
		reason = OneLine.of(reason);
	}

}
