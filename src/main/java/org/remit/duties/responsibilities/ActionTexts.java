package org.remit.duties.responsibilities;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.remit.platform.text.TypedText;

/**
 * The actions of a responsibility as they are typed into one field: an empty line between
 * two, and "-" alone for none, which is not the same as nothing.
 */
public final class ActionTexts {

	public static final String NONE = "-";

	private ActionTexts() {
	}

	public static boolean isNone(String typed) {
		return TypedText.line(typed).matches("[-\u2013\u2014\u2212]");
	}

	public static List<String> read(String typed) {
		if (typed == null || isNone(typed)) {
			return List.of();
		}
		return Arrays.stream(oneBreak(typed).split("\\n[\\s\u00a0]*\\n"))
			.map(String::stripTrailing)
			.filter((text) -> !TypedText.line(text).isEmpty())
			.toList();
	}

	/** One action alone: an empty line in it would make it two. */
	public static String single(String typed) {
		return (typed == null) ? ""
				: oneBreak(typed).replaceAll("\\n[\\s\u00a0]*\\n", "\n").replaceFirst("^\\s*\\n", "").stripTrailing();
	}

	/** Browsers send every line break as two characters: nobody changed that. */
	private static String oneBreak(String typed) {
		return TypedText.plainBreaks(typed).replaceAll("\\r\\n?", "\n");
	}

	public static String write(boolean none, Collection<String> texts) {
		return (none && texts.isEmpty()) ? NONE : texts.stream().collect(Collectors.joining("\n\n"));
	}

}
