package org.remit.people;

/**
 * Elected members answer to the electorate, officers to the council that employs them.
 */
public enum PersonKind {

	MEMBER("Member"), OFFICER("Officer");

	private final String label;

	PersonKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
