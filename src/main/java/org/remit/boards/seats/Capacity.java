package org.remit.boards.seats;

/**
 * In what capacity somebody sits. Participating observers and substitutes are at the
 * table and are not members of the body.
 */
public enum Capacity {

	CHAIR("Chair"), VICE_CHAIR("Vice chair"), MEMBER("Member"), CO_OPTED("Co-opted member"),
	OBSERVER("Participating observer"), SUBSTITUTE("Substitute");

	private final String label;

	Capacity(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Counted among the members of the body. */
	public boolean isMember() {
		return this != OBSERVER && this != SUBSTITUTE;
	}

	/** Counted when seats are shared out among the political groups. */
	boolean isShared() {
		return isMember() && this != CO_OPTED;
	}

}
