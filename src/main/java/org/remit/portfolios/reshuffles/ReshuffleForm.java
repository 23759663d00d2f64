package org.remit.portfolios.reshuffles;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * What democratic services fill in about a reshuffle as a whole. The id is drawn when the
 * empty form is opened, so that sending it twice makes one reshuffle.
 *
 * @param takesEffectOn the first day of all that is new
 * @param announcedOn the day from which the public may know
 */
public record ReshuffleForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotBlank(message = "Enter a title") @PlainText(max = 160, label = "Title") String title,
		@NotNull(message = "Enter the day on which the changes take effect") LocalDate takesEffectOn,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		@PlainText(max = 120, label = "Decision reference") String decisionReference,
		@Pattern(regexp = "(?i)(https?://[^\\s\"<>]+)?",
				message = "Enter a web address that starts with https:// or http://") @PlainText(max = 500,
						label = "Link to the decision") String decisionLink,
		@PlainText(max = 4000, label = "Notes") String notes, Integer version) {

	public ReshuffleForm {
		title = OneLine.of(title);
		decisionReference = OneLine.of(decisionReference);
		decisionLink = OneLine.of(decisionLink);
		notes = (notes != null) ? notes.strip() : "";
	}

	static ReshuffleForm blank(LocalDate today) {
		return new ReshuffleForm(UUID.randomUUID(), "", null, today, "", "", "", null);
	}

	static ReshuffleForm of(Reshuffle reshuffle) {
		return new ReshuffleForm(reshuffle.id(), reshuffle.title(), reshuffle.takesEffectOn(), reshuffle.announcedOn(),
				reshuffle.decisionReference(), reshuffle.decisionLink(), reshuffle.notes(), reshuffle.version());
	}

}
