package org.remit.press.manuscript;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Text as any file can hold it, whatever was typed. */
public final class Letters {

	/** What stands for a letter that can't be shown. */
	public static final String UNKNOWN = "\uFFFD";

	/** PDF/A allows strings up to 32 thousand bytes, people far less. */
	private static final int LONGEST_LABEL = 500;

	private Letters() {
	}

	/**
	 * Composed (w with a circumflex is one letter) and without what is no text at all.
	 */
	public static String text(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC)
			.codePoints()
			.filter((letter) -> !silent(letter))
			.mapToObj((letter) -> unpaired(letter) ? UNKNOWN : Character.toString(letter))
			.collect(Collectors.joining());
	}

	/** A text of one line, such as a bookmark or the title of a file. */
	public static String label(String typed) {
		String text = text(typed).replaceAll("\\s+", " ").strip();
		int end = Math.min(text.codePointCount(0, text.length()), LONGEST_LABEL);
		return text.substring(0, text.offsetByCodePoints(0, end));
	}

	private static boolean silent(int letter) {
		boolean control = Character.isISOControl(letter) && "\t\n\r".indexOf(letter) < 0;
		boolean noCharacter = (letter & 0xFFFE) == 0xFFFE;
		return control || noCharacter;
	}

	private static boolean unpaired(int letter) {
		return Character.getType(letter) == Character.SURROGATE;
	}

}
