package org.remit.duties.drafts;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.remit.duties.actions.FutureAction;

/** Which future actions somebody asks for by their day. */
enum Due {

	OVERDUE("Overdue", "overdue"), SOON("Due within 90 days", "soon"), LATER("Due later", "later"),
	UNDATED("Without a day", "undated");

	private static final int SOON_DAYS = 90;

	private final String label;

	private final String key;

	Due(String label, String key) {
		this.label = label;
		this.key = key;
	}

	String label() {
		return this.label;
	}

	/** As addresses name it. */
	String key() {
		return this.key;
	}

	/** Null for what is done or dropped: nobody waits for it. */
	static Due of(FutureAction action, LocalDate day) {
		if (action.status().isClosed()) {
			return null;
		}
		if (action.dueOn() == null) {
			return UNDATED;
		}
		if (action.isOverdue(day)) {
			return OVERDUE;
		}
		return action.dueOn().isAfter(day.plusDays(SOON_DAYS)) ? LATER : SOON;
	}

	static Due named(String key) {
		return Stream.of(values()).filter((one) -> one.key.equals(key)).findFirst().orElse(null);
	}

}
