package org.remit.duties.reviews;

import java.time.LocalDate;

import org.remit.publishing.documents.Document;

/**
 * When a published matrix is to be gone through next.
 *
 * @param lastOn null where it never was
 * @param newDuties responsibilities that began since
 * @param due whether it should be gone through now
 */
record NextTest(Document matrix, LocalDate lastOn, LocalDate dueOn, long newDuties, boolean due) {

	/** "Never tested", "Tested on 12 March 2025; 3 responsibilities are new since". */
	public String reason() {
		if (this.lastOn == null) {
			return "It has never been gone through";
		}
		if (this.newDuties > 0) {
			return (this.newDuties == 1) ? "1 responsibility is new since"
					: "%,d responsibilities are new since".formatted(this.newDuties);
		}
		return this.due ? "A year has passed" : "";
	}

}
