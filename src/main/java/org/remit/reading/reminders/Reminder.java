package org.remit.reading.reminders;

import org.remit.reports.progress.DueReport;

/**
 * One thing to remind of: once when its last day comes near, and once when it is late.
 */
record Reminder(DueReport due) {

	private static final int DAYS_BEFORE = 3;

	/** When somebody is reminded. */
	enum Occasion {

		SOON, LATE

	}

	boolean isTime() {
		return this.due.isWithin(DAYS_BEFORE);
	}

	Occasion occasion() {
		return this.due.isLate() ? Occasion.LATE : Occasion.SOON;
	}

}
