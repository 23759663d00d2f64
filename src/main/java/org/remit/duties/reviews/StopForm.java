package org.remit.duties.reviews;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/** Why a review is given up. */
public record StopForm(
		@NotBlank(message = "Say why it is given up") @PlainText(max = 300, label = "Reason") String reason) {

	public StopForm {
		reason = OneLine.of(reason);
	}

}
