package org.remit.publishing.steps;

/** Where a document stands, as lists and pages show it. */
public enum State {

	NEVER_PUBLISHED("Never published", "grey"), DRAFT_DIFFERS("Draft differs from published", "yellow"),
	IN_REVIEW("In review", "purple"), APPROVED("Approved", "turquoise"), PUBLISHED("Published", "green"),
	WITHDRAWN("Withdrawn", "red");

	private final String label;

	private final String colour;

	State(String label, String colour) {
		this.label = label;
		this.colour = colour;
	}

	public String label() {
		return this.label;
	}

	/** The colour of its tag. */
	public String colour() {
		return this.colour;
	}

}
