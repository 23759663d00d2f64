package org.remit.boards.boards;

/** The part of a board's voting members that must be there. */
public enum QuorumShare {

	QUARTER("a quarter", 1, 4), THIRD("a third", 1, 3), HALF("half", 1, 2), MORE_THAN_HALF("more than half", 1, 2),
	TWO_THIRDS("two thirds", 2, 3), THREE_QUARTERS("three quarters", 3, 4);

	private final String label;

	private final int numerator;

	private final int denominator;

	QuorumShare(String label, int numerator, int denominator) {
		this.label = label;
		this.numerator = numerator;
		this.denominator = denominator;
	}

	public String label() {
		return this.label;
	}

	/** The smallest number of people who are that part of the members. */
	int of(int members) {
		if (this == MORE_THAN_HALF) {
			return members / 2 + 1;
		}
		return (members * this.numerator + this.denominator - 1) / this.denominator;
	}

}
