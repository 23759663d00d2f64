package org.remit.portfolios.functions;

/** What part a portfolio has in a function. */
public enum Share {

	LEAD("Leads", "Answers for the function"), SHARED("Shares", "Has a part in it, and does not lead");

	private final String label;

	private final String meaning;

	Share(String label, String meaning) {
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
