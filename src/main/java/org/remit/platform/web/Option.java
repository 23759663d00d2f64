package org.remit.platform.web;

/** One choice of a select, radios or checkboxes. */
public record Option(String value, String text, String hint) {

	public static Option of(Object value, String text) {
		return new Option(value.toString(), text, "");
	}

	public static Option of(Object value, String text, String hint) {
		return new Option(value.toString(), text, hint);
	}

}
