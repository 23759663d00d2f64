package org.remit.boards.meetings;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/** Why a meeting does not take place; everybody reads it. */
public record MeetingCancellation(
		@NotBlank(message = "Say why it does not take place") @PlainText(max = 400, label = "Reason") String reason,
		Integer version) {

	public MeetingCancellation {
		reason = OneLine.of(reason);
	}

}
