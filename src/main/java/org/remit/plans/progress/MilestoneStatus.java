package org.remit.plans.progress;

/** How a milestone stands. */
public enum MilestoneStatus {

	NOT_STARTED("Not started", "grey"), ON_TRACK("On track", "green"), AT_RISK("At risk", "yellow"),
	LATE("Late", "red"), DONE("Done", "blue"), DROPPED("Dropped", "grey");

	private final String label;

	private final String colour;

	MilestoneStatus(String label, String colour) {
		this.label = label;
		this.colour = colour;
	}

	public String label() {
		return this.label;
	}

	public String colour() {
		return this.colour;
	}

	/** Nothing is waited for any more. */
	public boolean isClosed() {
		return this == DONE || this == DROPPED;
	}

	/** Readers must learn why. */
	public boolean needsReason() {
		return this == AT_RISK || this == LATE || this == DROPPED;
	}

}
