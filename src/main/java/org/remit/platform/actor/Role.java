package org.remit.platform.actor;

/** What an account may do; an account has one or more of these. */
public enum Role {

	ADMINISTRATOR("Administrator", "keeps accounts, areas and the council's settings"),
	OFFICER("Officer", "edits what their areas own and submits it"),
	DEMOCRATIC_SERVICES("Democratic services", "edits everything, approves and publishes"),
	MEMBER("Member", "reads what they must answer for");

	private final String label;

	private final String purpose;

	Role(String label, String purpose) {
		this.label = label;
		this.purpose = purpose;
	}

	public String label() {
		return this.label;
	}

	public String purpose() {
		return this.purpose;
	}

}
