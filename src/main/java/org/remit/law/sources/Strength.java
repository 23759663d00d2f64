package org.remit.law.sources;

/**
 * How strongly a provision binds. Statutory guidance is followed unless there is a very
 * good reason not to (GOV.UK on the guidance for directors and lead members), which is
 * less than an Act's duty. The strongest comes first.
 */
public enum Strength {

	MUST("must", "Law: a duty of the council, or what one rests on"),
	HAVE_REGARD("must have regard", "Followed unless there is a very good reason not to"),
	SHOULD("should", "Good practice"), LOCAL("local", "The council's own rule"),
	MAY("may", "Law: a power, of the council or of a minister, that need not be used");

	private final String label;

	private final String meaning;

	Strength(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	public String label() {
		return this.label;
	}

	public String meaning() {
		return this.meaning;
	}

}
