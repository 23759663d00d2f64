package org.remit.figures.savings;

/**
 * How a saving stands, in the three colours of councils' budget monitoring (RAG), always
 * with words: a colour alone tells some readers nothing.
 */
public enum Rating {

	GREEN("Green", "on track"), AMBER("Amber", "at risk"), RED("Red", "will not be achieved as planned");

	private final String colour;

	private final String meaning;

	Rating(String colour, String meaning) {
		this.colour = colour;
		this.meaning = meaning;
	}

	/** "Amber: at risk". */
	public String label() {
		return this.colour + ": " + this.meaning;
	}

	/** The colour of its tag on a page. */
	public String tag() {
		return switch (this) {
			case GREEN -> "green";
			case AMBER -> "yellow";
			case RED -> "red";
		};
	}

}
