package org.remit.reading.answering;

/** Whether somebody has confirmed having read what they answer for. */
enum ReadingState {

	NOT_YET("Not yet", "not-yet", "red"), OUTDATED("Outdated", "outdated", "yellow"),
	CONFIRMED("Confirmed", "confirmed", "green");

	private final String label;

	private final String key;

	private final String colour;

	ReadingState(String label, String key, String colour) {
		this.label = label;
		this.key = key;
		this.colour = colour;
	}

	public String label() {
		return this.label;
	}

	/** As addresses name it. */
	public String key() {
		return this.key;
	}

	/** The colour of its tag. */
	public String colour() {
		return this.colour;
	}

}
