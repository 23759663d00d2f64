package org.remit.platform.text;

/** A name or title, however it was copied: one line, one space between words. */
public final class OneLine {

	private OneLine() {
	}

	public static String of(String text) {
		return (text != null) ? text.replaceAll("[\\s\\u00a0]+", " ").strip() : "";
	}

}
