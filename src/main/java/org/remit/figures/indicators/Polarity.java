package org.remit.figures.indicators;

/** Which way is better: not every figure has one. */
public enum Polarity {

	HIGHER("Higher is better"), LOWER("Lower is better"), NEITHER("Neither is better");

	private final String label;

	Polarity(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
