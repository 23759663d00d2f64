package org.remit.platform.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text as people type and paste it. Word brings non-breaking spaces, tabs, soft line
 * breaks and invisible characters along; words, quotes and dashes stay as they are.
 */
public final class TypedText {

	/** Everything that looks like a blank within a line. */
	static final String BLANK = "[ \\t\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]";

	private static final String LINE_BREAK = "\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]";

	/**
	 * One class of characters: a choice between two would go as deep as a gap is long.
	 */
	private static final String GAP = "[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029" + BLANK.substring(1) + "+";

	private TypedText() {
	}

	/** The line breaks that Word and slides bring along as those of everybody else. */
	public static String plainBreaks(String typed) {
		return (typed != null) ? typed.replaceAll("[\\u000B\\f\\u0085\\u2028\\u2029]", "\n") : null;
	}

	/** Several lines as they were typed, without blanks at the end; never null. */
	public static String text(String typed) {
		return (typed != null) ? plainBreaks(typed).stripTrailing() : "";
	}

	/** One line: every run of blanks and line breaks is one space. */
	public static String line(String typed) {
		return (typed != null) ? typed.replaceAll(GAP, " ").strip() : "";
	}

	/** Paragraphs: each line that isn't blank, as Word pastes them. */
	public static List<String> paragraphs(String typed) {
		return lines(typed).map(TypedText::line).filter((line) -> !line.isEmpty()).toList();
	}

	/** Paragraphs as a textarea shows them, with an empty line between. */
	public static String write(List<String> paragraphs) {
		return paragraphs.stream().collect(Collectors.joining("\n\n"));
	}

	static Stream<String> lines(String typed) {
		return (typed != null) ? Arrays.stream(typed.split(LINE_BREAK)) : Stream.empty();
	}

}
