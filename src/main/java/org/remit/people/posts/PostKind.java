package org.remit.people.posts;

/** What sort of office a post is. */
public enum PostKind {

	EXECUTIVE("Executive"), STATUTORY_OFFICER("Statutory officer"), OFFICER("Officer"),
	COUNCIL_OFFICE("Council office");

	private final String label;

	PostKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
