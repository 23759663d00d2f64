package org.remit.plans.plans;

/**
 * How far a plan is, as somebody says; what follows from days is a {@link PlanStatus}.
 */
public enum Stage {

	IN_PREPARATION("In preparation", "Nobody has adopted it yet."),
	ADOPTED("Adopted", "It counts for its period, or until another takes its place."),
	UNDER_REVIEW("Under review", "It counts until the review is done.");

	private final String label;

	private final String meaning;

	Stage(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	public String label() {
		return this.label;
	}

	String meaning() {
		return this.meaning;
	}

}
