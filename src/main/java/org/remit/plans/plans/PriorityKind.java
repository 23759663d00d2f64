package org.remit.plans.plans;

/** Whose priority it is: the whole council's, or of one directorate. */
public enum PriorityKind {

	STRATEGIC("Strategic priority"), DIRECTORATE("Directorate priority");

	private final String label;

	PriorityKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
