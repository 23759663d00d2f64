package org.remit.figures.releases;

import org.remit.figures.disclosure.Reason;

/** Why a figure is suppressed, for staff. */
public enum Hidden {

	SOURCE("It was suppressed where it comes from"), SMALL("It is a small number"),
	GIVES_AWAY("A small number could be worked out from it"),
	WITHHELD("Small numbers could be worked out from this breakdown whatever is left out of it");

	private final String words;

	Hidden(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	static Hidden of(Reason reason) {
		return valueOf(reason.name());
	}

}
