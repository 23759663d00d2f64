package org.remit.press.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take in a picture, which can't break lines itself. Fonts differ, so
 * a letter counts for as much as one of a bold title.
 */
public final class Lettering {

	private static final double LETTER = 7.4;

	private Lettering() {
	}

	public static int width(String words) {
		return (int) Math.ceil(words.length() * LETTER);
	}

	/** How many letters go into a width. */
	static int letters(int width) {
		return (int) (width / LETTER);
	}

	/** Lines of so many letters at most, but for a word that is longer by itself. */
	static List<String> lines(String words, int letters) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : words.split(" ")) {
			if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append((line.length() > 0) ? " " : "").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

}
