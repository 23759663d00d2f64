package org.remit.reports.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many days before a meeting its reports are wanted, as it is typed. */
public record DeadlineForm(
		@NotNull(message = DAYS) @Min(value = 0, message = DAYS) @Max(value = 90,
				message = DAYS) Integer submissionDays,
		@NotNull(message = DAYS) @Min(value = 0, message = DAYS) @Max(value = 90, message = DAYS) Integer approvalDays,
		Integer version) {

	private static final String DAYS = "Enter a number of days from 0 to 90";

	static DeadlineForm of(DeadlineRule rule) {
		return new DeadlineForm(rule.submissionDays(), rule.approvalDays(), rule.version());
	}

}
