package org.remit.reading.reminders;

import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.time.SettableClock;

/**
 * What people were reminded of. Two copies of the application that remind at the same
 * moment wait for each other here, and the second finds that it is done.
 */
@Component
class SentReminders {

	private final JdbcClient database;

	private final SettableClock clock;

	SentReminders(JdbcClient database, SettableClock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Notes it in the transaction that sends it, and tells whether this is the first
	 * time. Another last day is another thing to be reminded of.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean note(UUID account, Reminder reminder) {
		return this.database.sql("""
				insert into reminder_sent (account_id, report_id, step, due_on, occasion, sent_at)
				values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
			.params(account, reminder.due().report().id(), reminder.due().step().name(), reminder.due().dueOn(),
					reminder.occasion().name(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

}
