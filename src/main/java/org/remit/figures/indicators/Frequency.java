package org.remit.figures.indicators;

/** How often it is measured. */
public enum Frequency {

	MONTHLY("Every month"), QUARTERLY("Every quarter"), YEARLY("Every year"), AD_HOC("Now and then");

	private final String label;

	Frequency(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
