package org.remit.duties.revisions;

import org.remit.platform.text.TypedList;

/** The beginning of a text, for lists in which it is found again. */
final class Summary {

	private static final int LONGEST = 120;

	private Summary() {
	}

	static String of(String text) {
		String line = TypedList.line(text);
		return (line.codePointCount(0, line.length()) <= LONGEST) ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "\u2026";
	}

}
