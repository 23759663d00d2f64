package org.remit.people.memberships;

/** What members belong to: one of each at a time. */
public enum AffiliationKind {

	WARD("Ward", "Wards", "/manage/wards"), GROUP("Political group", "Political groups", "/manage/groups");

	private final String label;

	private final String plural;

	private final String path;

	AffiliationKind(String label, String plural, String path) {
		this.label = label;
		this.plural = plural;
		this.path = path;
	}

	/** The one whose register stands at this address. */
	static AffiliationKind at(String path) {
		return path.startsWith(WARD.path) ? WARD : GROUP;
	}

	public String label() {
		return this.label;
	}

	public String plural() {
		return this.plural;
	}

	public String path() {
		return this.path;
	}

}
