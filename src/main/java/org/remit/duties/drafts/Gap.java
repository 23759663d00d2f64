package org.remit.duties.drafts;

/** What is missing of a responsibility on a day, see {@link GapRules}. */
public enum Gap {

	NO_HOLDER("No holder", "no-holder"), VACANT("A vacant post", "vacant"), NO_ACTION("No action", "no-action"),
	ONLY_NONE("Said to have no action", "only-none"), NO_EVIDENCE("No evidence", "no-evidence"),
	OVERDUE("Overdue", "overdue");

	private final String label;

	private final String key;

	Gap(String label, String key) {
		this.label = label;
		this.key = key;
	}

	public String label() {
		return this.label;
	}

	/** As addresses name it. */
	public String key() {
		return this.key;
	}

}
