package org.remit.responsibilities;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.remit.platform.text.TypedText;

/**
 * The actions of a row as they are typed into one field: an empty line between two, and
 * "-" alone for none, which is not the same as nothing.
 */
public final class ActionTexts {

	static final String NONE = "-";

	private ActionTexts() {
	}

	public static boolean isNone(String typed) {
		return TypedText.line(typed).matches("[-\u2013\u2014\u2212]");
	}

	static List<String> read(String typed) {
		if (typed == null || isNone(typed)) {
			return List.of();
		}
		return Arrays.stream(TypedText.plainBreaks(typed).split("(\\r?\\n|\\r)[\\s\u00a0]*(\\r?\\n|\\r)"))
			.map(String::stripTrailing)
			.filter((text) -> !TypedText.line(text).isEmpty())
			.toList();
	}

	static String write(boolean none, Collection<String> texts) {
		return (none && texts.isEmpty()) ? NONE : texts.stream().collect(Collectors.joining("\n\n"));
	}

}
