package org.remit.reports.kinds;

/** What a kind of report is about, which decides what must be said of each. */
public enum ReportSubject {

	PORTFOLIO("On a portfolio", "by the member of the executive who holds it"),
	BOARD("To a board or committee", "by officers or members");

	private final String label;

	private final String hint;

	ReportSubject(String label, String hint) {
		this.label = label;
		this.hint = hint;
	}

	public String label() {
		return this.label;
	}

	public String hint() {
		return this.hint;
	}

}
