package org.remit.reading.reminders;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * Whether whoever uses an account wants to be reminded by e-mail, and at which address.
 * It is the choice of that person alone; nobody else reads the address.
 */
@Entity
public class ReminderChoice {

	@Id
	private UUID accountId;

	private boolean wanted;

	private String email = "";

	@Version
	private Integer version;

	protected ReminderChoice() {
	}

	ReminderChoice(UUID accountId) {
		this.accountId = accountId;
	}

	void change(ReminderChoiceForm form) {
		this.wanted = form.isWanted();
		this.email = form.email();
	}

	public UUID accountId() {
		return this.accountId;
	}

	public boolean isWanted() {
		return this.wanted;
	}

	/** Empty where none was entered. */
	public String email() {
		return this.email;
	}

	public Integer version() {
		return this.version;
	}

}
