package org.remit.duties.reviews;

/** What whoever answers for a responsibility can say of it. */
public enum Outcome {

	CONFIRMED("Confirmed", "green", "It is right, and I answer for it"),
	CHANGED("Changed", "blue", "It is mine, but what is written here has changed"),
	NOT_ASSURED("Not assured", "red", "I can\u2019t say that it is met");

	private final String label;

	private final String colour;

	private final String meaning;

	Outcome(String label, String colour, String meaning) {
		this.label = label;
		this.colour = colour;
		this.meaning = meaning;
	}

	public String label() {
		return this.label;
	}

	/** Of its tag. */
	public String colour() {
		return this.colour;
	}

	public String meaning() {
		return this.meaning;
	}

}
