package org.remit.duties.actions;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.duties.responsibilities.ActionTexts;
import org.remit.platform.text.PlainText;

/** What was to be done and is done: in words that say so, with the day. */
public record FinishForm(Integer version,
		@NotBlank(message = "Enter what was done") @PlainText(max = 20_000, label = "Action taken") String text,
		@NotNull(message = "Enter the day on which it was done") LocalDate takenOn) {

	public FinishForm {
		text = ActionTexts.single(text);
	}

	static FinishForm of(FutureAction action, LocalDate today) {
		return new FinishForm(action.version(), action.text(), today);
	}

}
