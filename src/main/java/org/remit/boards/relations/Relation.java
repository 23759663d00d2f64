package org.remit.boards.relations;

/** What a board owes to whom it answers. */
public enum Relation {

	ADVISES("Advises"), REPORTS_TO("Reports to");

	private final String label;

	Relation(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
