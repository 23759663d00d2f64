package org.remit.reading.reminders;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.accounts.Account;
import org.remit.reports.progress.DueReport;

/** Reminds one person, in a transaction of its own. */
@Component
class ReminderRound {

	private final SentReminders sent;

	private final ReminderLetter letter;

	ReminderRound(SentReminders sent, ReminderLetter letter) {
		this.sent = sent;
		this.letter = letter;
	}

	/**
	 * Sends one e-mail with all that is new, and tells whether there was any. An e-mail
	 * that can't be sent undoes the notes too, so that it is tried again.
	 */
	@Transactional
	public boolean remind(Postbox postbox, ReminderChoice choice, Account account, List<DueReport> due) {
		List<Reminder> reminders = due.stream()
			.filter((one) -> one.waitsFor(account.actor()))
			.map(Reminder::new)
			.filter(Reminder::isTime)
			.filter((reminder) -> this.sent.note(account.id(), reminder))
			.toList();
		if (reminders.isEmpty()) {
			return false;
		}
		postbox.sender().send(this.letter.write(postbox, choice.email(), reminders));
		return true;
	}

}
