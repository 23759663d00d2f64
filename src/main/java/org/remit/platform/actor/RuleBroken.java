package org.remit.platform.actor;

/** A rule of the domain refuses what was asked; shown beside the field it is about. */
public class RuleBroken extends RuntimeException {

	private final String field;

	/**
	 * @param field the form field to mend, null where it is about the whole form
	 */
	public RuleBroken(String field, String message) {
		super(message);
		this.field = field;
	}

	public String field() {
		return this.field;
	}

}
