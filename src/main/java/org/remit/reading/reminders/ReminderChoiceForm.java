package org.remit.reading.reminders;

import jakarta.validation.constraints.Email;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * Whether somebody wants to be reminded, and where, as it is typed.
 *
 * @param version null where nothing was chosen yet
 */
public record ReminderChoiceForm(Boolean wanted,
		@Email(message = "Enter an e-mail address, like priya.nair@example.gov.uk") @PlainText(max = 120,
				label = "E-mail") String email,
		Integer version) {

	public ReminderChoiceForm {
		email = OneLine.of(email);
	}

	static ReminderChoiceForm of(ReminderChoice choice) {
		return new ReminderChoiceForm(choice.isWanted(), choice.email(), choice.version());
	}

	boolean isWanted() {
		return Boolean.TRUE.equals(this.wanted);
	}

}
