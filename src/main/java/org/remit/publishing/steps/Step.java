package org.remit.publishing.steps;

import java.util.Locale;

/** What can be done next with a document; each is a page of its own. */
public enum Step {

	SUBMISSION("Submit for review"), RETURN("Return with a remark"), APPROVAL("Approve"), PUBLICATION("Publish"),
	WITHDRAWAL("Withdraw");

	private final String label;

	Step(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** The last part of its address: "submission". */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

}
