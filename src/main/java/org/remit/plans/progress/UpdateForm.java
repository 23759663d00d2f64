package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * How it goes as at a day.
 *
 * @param id made with the empty form, so that sending it twice makes one update
 * @param milestone null where it is about the priority as a whole
 */
public record UpdateForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Enter the day as at which this is so") LocalDate madeOn, UUID milestone,
		@NotBlank(message = "Enter how it goes") @PlainText(max = 20_000, label = "How it goes") String text) {

	public UpdateForm {
		text = TypedText.text(text);
	}

	/** A correction begins with the words that it corrects. */
	static UpdateForm correcting(ProgressUpdate wrong) {
		return new UpdateForm(UUID.randomUUID(), wrong.madeOn(), milestone(wrong), wrong.text());
	}

	boolean says(ProgressUpdate update) {
		return this.madeOn.equals(update.madeOn()) && Objects.equals(this.milestone, milestone(update))
				&& this.text.equals(update.text());
	}

	private static UUID milestone(ProgressUpdate update) {
		return (update.milestone() != null) ? update.milestone().id() : null;
	}

}
