package org.remit.people.people;

/**
 * Elected members answer to the electorate, officers to the council that employs them;
 * people from outside sit on its boards for a partner body or because they were co-opted.
 */
public enum PersonKind {

	MEMBER("Member", "Member of the council"), OFFICER("Officer", "Officer of the council"),
	PARTNER("From outside the council", "From outside the council");

	private final String label;

	private final String words;

	PersonKind(String label, String words) {
		this.label = label;
		this.words = words;
	}

	public String label() {
		return this.label;
	}

	/** Where it stands alone. */
	public String words() {
		return this.words;
	}

}
