package org.remit.boards.seats;

/** Why somebody left a seat. For staff, as with posts. */
public enum Leaving {

	TERM_ENDED("Term ended"), RESIGNED("Resigned"), REPLACED("Replaced"), DIED_IN_OFFICE("Died in office"),
	BOARD_CLOSED("Board closed"), OTHER("Other reason");

	private final String label;

	Leaving(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
