package org.remit.duties.reviews;

/**
 * Whether holders speak for themselves, on the pages for members, or an officer records
 * for them what they said.
 */
public enum Voice {

	HOLDER("/members/reviews"), OFFICER("/manage/assurance");

	private final String path;

	Voice(String path) {
		this.path = path;
	}

	/** Where its pages begin. */
	public String path() {
		return this.path;
	}

	public boolean isHolder() {
		return this == HOLDER;
	}

}
