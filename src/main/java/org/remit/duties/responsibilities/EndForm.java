package org.remit.duties.responsibilities;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/** Until when a responsibility counts, that day included, and why it ends. */
public record EndForm(Integer version, @NotNull(message = "Enter the last day") LocalDate lastDay,
		@NotBlank(message = "Say why it ends") @PlainText(max = 2_000, label = "Reason") String reason) {

	public EndForm {
		reason = TypedText.line(reason);
	}

	static EndForm of(Responsibility responsibility, LocalDate today) {
		return new EndForm(responsibility.version(),
				(responsibility.endsOn() != null) ? responsibility.endsOn() : today, responsibility.endReason());
	}

}
