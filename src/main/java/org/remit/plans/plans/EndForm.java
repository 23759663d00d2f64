package org.remit.plans.plans;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/** Why a plan no longer has a priority, or a priority a milestone. */
public record EndForm(Integer version,
		@NotBlank(message = "Say why it is taken out") @PlainText(max = 500, label = "Why") String reason) {

	public EndForm {
		reason = TypedText.line(reason);
	}

}
