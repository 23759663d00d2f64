package org.remit.figures.measurements;

/** What was found, which may be that there is nothing to find. */
public enum State {

	VALUE("Value"), SUPPRESSED("Suppressed"), NOT_APPLICABLE("Not applicable"), NOT_AVAILABLE("Not available");

	private final String label;

	State(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
