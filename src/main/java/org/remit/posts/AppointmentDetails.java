package org.remit.posts;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.remit.platform.Term;
import org.remit.platform.web.PlainText;

/**
 * What democratic services fill in about an appointment; both days of the term are
 * included.
 */
public record AppointmentDetails(UUID id, @NotNull(message = "Choose the post") UUID post,
		@NotNull(message = "Choose the person") UUID person,
		@NotNull(message = "Enter the first day of the appointment") LocalDate startsOn, LocalDate endsOn,
		@NotNull(message = "Choose on what footing they hold the post") Basis basis,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		@PlainText(max = 120, label = "Reason for the end") String endReason,
		@PlainText(max = 120, label = "Decision reference") String decisionReference,
		@Pattern(regexp = "(?i)(https?://[^\\s\"<>]+)?",
				message = "Enter a web address that starts with https:// or http://") @PlainText(max = 500,
						label = "Link to the decision") String decisionLink,
		Integer version) {

	public AppointmentDetails {
		endReason = tidy(endReason);
		decisionReference = tidy(decisionReference);
		decisionLink = (decisionLink != null) ? decisionLink.strip() : "";
	}

	Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

	private static String tidy(String text) {
		return (text != null) ? text.strip().replaceAll("[\\s\\u00a0]+", " ") : "";
	}

}
