package org.remit.platform.council;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.PlainText;

/** What an administrator fills in about the council. */
public record CouncilSettings(
		@NotBlank(message = "Enter the council's name") @PlainText(max = 120, label = "Name") String name,
		@NotNull(message = "Choose England or Wales") Jurisdiction jurisdiction,
		@NotBlank(message = "Enter the word for a portfolio") @PlainText(max = 60,
				label = "Word for a portfolio") String portfolioWord,
		@NotBlank(message = "Enter the word for its holder") @PlainText(max = 60,
				label = "Word for the holder") String holderWord,
		@NotBlank(message = "Enter the word for a lead officer") @PlainText(max = 60,
				label = "Word for a lead officer") String leadOfficerWord,
		@PlainText(max = 120, label = "Contact") String contactName,
		@Email(message = "Enter an e-mail address, like democratic.services@example.gov.uk") @PlainText(max = 120,
				label = "E-mail") String contactEmail,
		@PlainText(max = 40, label = "Telephone") String contactPhone, @NotNull(message = THRESHOLD) @Min(value = 3,
				message = THRESHOLD) @Max(value = 100, message = THRESHOLD) Integer smallNumberThreshold,
		Integer version) {

	private static final String THRESHOLD = "Enter a number from 3 to 100";

	static CouncilSettings of(Council council) {
		return new CouncilSettings(council.name(), council.jurisdiction(), council.portfolioWord(),
				council.holderWord(), council.leadOfficerWord(), council.contactName(), council.contactEmail(),
				council.contactPhone(), council.smallNumberThreshold(), council.version());
	}

}
