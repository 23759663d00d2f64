package org.remit.figures.disclosure;

/** Why a cell is not shown. The public sees one mark for all of them. */
public enum Reason {

	SMALL("a small number"), GIVES_AWAY("it would give a small number away"),
	WITHHELD("the whole breakdown would give a small number away");

	private final String words;

	Reason(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

}
