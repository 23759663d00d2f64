package org.remit.reading.home;

import java.util.List;

import org.remit.platform.time.Reminder;

/**
 * What is due of one kind.
 *
 * @param key as the address of the whole list names it: "actions"
 * @param reminders the oldest first
 */
record Due(String key, String heading, List<Reminder> reminders) {

	private static final int SHOWN = 5;

	/** As many as stand on a page with other things. */
	public List<Reminder> first() {
		return this.reminders.stream().limit(SHOWN).toList();
	}

	public boolean hasMore() {
		return this.reminders.size() > SHOWN;
	}

}
