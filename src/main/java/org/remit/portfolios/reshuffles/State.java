package org.remit.portfolios.reshuffles;

/** How far a reshuffle has come. */
public enum State {

	PREPARED("Being prepared", "blue"), APPLIED("Applied", "green"), UNDONE("Undone", "grey");

	private final String label;

	private final String colour;

	State(String label, String colour) {
		this.label = label;
		this.colour = colour;
	}

	public String label() {
		return this.label;
	}

	/** Of its tag. */
	public String colour() {
		return this.colour;
	}

}
