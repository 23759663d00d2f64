package org.remit.reading.finder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as they are compared: letters and digits, small, without accents.
 */
final class PlainWords {

	private PlainWords() {
	}

	/** Nothing else is left of what was typed, so nothing of it can mean anything. */
	static List<String> of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.UK);
		return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty()).toList();
	}

}
