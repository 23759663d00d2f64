package org.remit.duties.reviews;

/**
 * Why a matrix is gone through. An authority whose director of children's services takes
 * on additional or joint duties makes a local test of assurance; to repeat it is no duty
 * but wise (statutory guidance under the Children Act 2004, sections 18 and 19).
 */
public enum Occasion {

	YEARLY("Yearly test", "A year has passed since the last one, or there has been none"),
	DUTIES("New, additional or joint duties", "A holder takes on more, or shares a post or its duties"),
	HOLDER("Change of holder", "Somebody new answers for these responsibilities"),
	OTHER("Another occasion", "Say below what it is");

	private final String label;

	private final String hint;

	Occasion(String label, String hint) {
		this.label = label;
		this.hint = hint;
	}

	public String label() {
		return this.label;
	}

	public String hint() {
		return this.hint;
	}

	/** With what somebody said about it. */
	String words(String note) {
		if (note.isEmpty()) {
			return this.label;
		}
		return (this == OTHER) ? note : this.label + ": " + note;
	}

}
