package org.remit.boards.boards;

/** How a board says how many must be there for it to decide. */
public enum QuorumRule {

	NONE("None is set"), NUMBER("A number of voting members"), SHARE("A share of the voting members");

	private final String label;

	QuorumRule(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
