package org.remit.figures.measurements;

/** Whose figure it is: the council's own, or one to compare it with. */
public enum Series {

	OWN("This council"), REGION("Region"), NEIGHBOURS("Statistical neighbours"), ENGLAND("England");

	private final String label;

	Series(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
