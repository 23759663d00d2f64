package org.remit.boards.boards;

/** What sort of body a board is. Its name may say otherwise: many keep an old name. */
public enum BoardKind {

	BOARD("Board"), COMMITTEE("Committee"), SUB_COMMITTEE("Sub-committee"), PANEL("Panel"), PARTNERSHIP("Partnership"),
	SCRUTINY("Scrutiny body"), FORUM("Forum or working group"), ALL_MEMBERS("All members of the council");

	private final String label;

	BoardKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Every councillor belongs to it, so its seats are counted and not listed. */
	public boolean isAllMembers() {
		return this == ALL_MEMBERS;
	}

}
