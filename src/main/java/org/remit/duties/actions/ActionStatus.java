package org.remit.duties.actions;

/** How a future action stands. */
public enum ActionStatus {

	PLANNED("Planned", false), UNDER_WAY("Under way", false), DELAYED("Delayed", false), DONE("Done", true),
	DROPPED("Dropped", true);

	private final String label;

	private final boolean closed;

	ActionStatus(String label, boolean closed) {
		this.label = label;
		this.closed = closed;
	}

	public String label() {
		return this.label;
	}

	/** Nothing is waited for any more. */
	public boolean isClosed() {
		return this.closed;
	}

	/** Readers must learn why. */
	public boolean needsReason() {
		return this == DELAYED || this == DROPPED;
	}

}
