package org.remit.journeys;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line on paper or screen, without its bullet and with even spaces.
 *
 * @param depth of an item 0 or more, -1 for everything else
 */
record PrintedLine(int depth, String text) {

	private static final Pattern ITEM = Pattern.compile("( *)- (.*)");

	/**
	 * In the seed an item begins with a dash, and a nested one with a space before it.
	 */
	static PrintedLine read(String line) {
		Matcher item = ITEM.matcher(line);
		return item.matches() ? new PrintedLine(item.group(1).length(), even(item.group(2)))
				: new PrintedLine(-1, even(line));
	}

	static String even(String text) {
		return text.replaceAll("[\\s\u00A0]+", " ").strip();
	}

	boolean isItem() {
		return this.depth >= 0;
	}

	/** Where it stands in a text, at or after a place; -1 where it doesn't. */
	int in(String text, int from) {
		return isInCapitals() ? text.toUpperCase(Locale.UK).indexOf(this.text, from) : text.indexOf(this.text, from);
	}

	/** A heading in capitals may be printed in small letters. */
	private boolean isInCapitals() {
		return this.text.equals(this.text.toUpperCase(Locale.UK));
	}

}
