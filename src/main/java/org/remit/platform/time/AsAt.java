package org.remit.platform.time;

import java.time.LocalDate;

/**
 * The day for which a page shows who holds what, and the day on which it is read: what
 * was not announced by then is shown for no day at all.
 */
public record AsAt(LocalDate day, LocalDate today) {

	/**
	 * True where the page shows the present, as it does unless somebody asks otherwise.
	 */
	public boolean isNow() {
		return this.day.equals(this.today);
	}

	public boolean isPast() {
		return this.day.isBefore(this.today);
	}

}
