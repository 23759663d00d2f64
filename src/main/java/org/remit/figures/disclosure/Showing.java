package org.remit.figures.disclosure;

/** What the public has been told of a cell, or is about to be told. */
public enum Showing {

	/** About to be shown; may still be suppressed. */
	OPEN,
	/** Was shown before and can't be taken back. */
	PUBLIC,
	/** Was suppressed before: the public knows that there is a number, not zero. */
	HIDDEN,
	/** Was suppressed with its whole table: the public knows nothing of it. */
	WITHHELD,
	/** Is never shown, but may be worked out. */
	IMPLIED

}
