package org.remit.figures.indicators;

/** How a figure stands to its target, always said in words. */
public enum Attainment {

	MET("Met"), WITHIN_TOLERANCE("Within tolerance"), MISSED("Missed"), NO_TARGET("No target"), NO_FIGURE("No figure");

	private final String label;

	Attainment(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
