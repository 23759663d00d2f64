package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * When and why a portfolio ends, and which portfolios take its place.
 *
 * @param announcedOn the day from which the public may know
 * @param version null while it has no end
 */
public record EndingForm(@NotNull(message = "Enter its last day") LocalDate endedOn,
		@NotBlank(message = "Say why it ends") @PlainText(max = 500, label = "Why it ends") String reason,
		@Size(max = 100, message = "Choose 100 portfolios or fewer") List<UUID> successors,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		@PlainText(max = 120, label = "Decision reference") String decisionReference,
		@Pattern(regexp = "(?i)(https?://[^\\s\"<>]+)?",
				message = "Enter a web address that starts with https:// or http://") @PlainText(max = 500,
						label = "Link to the decision") String decisionLink,
		Integer version) {

	public EndingForm {
		reason = OneLine.of(reason);
		decisionReference = OneLine.of(decisionReference);
		decisionLink = OneLine.of(decisionLink);
	}

	static EndingForm blank(LocalDate today) {
		return new EndingForm(null, "", List.of(), today, "", "", null);
	}

	static EndingForm of(Ending ending) {
		return new EndingForm(ending.endedOn(), ending.reason(), List.copyOf(ending.successors()), ending.announcedOn(),
				ending.decisionReference(), ending.decisionLink(), ending.version());
	}

	List<UUID> chosen() {
		return (this.successors != null) ? this.successors.stream().filter(Objects::nonNull).distinct().toList()
				: List.of();
	}

}
