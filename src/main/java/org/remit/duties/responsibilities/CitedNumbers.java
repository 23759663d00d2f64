package org.remit.duties.responsibilities;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of provisions in what a responsibility prints: "As above (5.11)" names
 * 5.11, "Sections 13, 14 and 16" names s.13, s.14 and s.16.
 */
public final class CitedNumbers {

	private static final Pattern NUMBER = Pattern.compile(
			"(?<kind>\\b(?:sections?|ss?\\.?|regulations?|regs?\\.?|paragraphs?|paras?\\.?)\\s*)?(?<number>\\b\\d+[A-Z]?(?:\\.\\d+)*+(?:\\([0-9a-zA-Z]{1,5}\\))*+)",
			Pattern.CASE_INSENSITIVE);

	/** Between two numbers of one list: " and ", " to ". */
	private static final int LONGEST_GAP = 20;

	private CitedNumbers() {
	}

	/** As the register of sources writes them, each once, in the order of the text. */
	public static List<String> in(String text) {
		Matcher matcher = NUMBER.matcher(text);
		String kind = "";
		int end = 0;
		Set<String> numbers = new LinkedHashSet<>();
		while (matcher.find()) {
			String between = text.substring(end, matcher.start());
			boolean goesOn = between.length() <= LONGEST_GAP
					&& between.matches("(?i)\\s*(,|and|to|&|;|-|\u2013|or)*\\s*");
			kind = (matcher.group("kind") != null) ? prefix(matcher.group("kind")) : goesOn ? kind : "";
			numbers.add(kind + matcher.group("number"));
			end = matcher.end();
		}
		return List.copyOf(numbers);
	}

	private static String prefix(String kind) {
		String plain = kind.toLowerCase(Locale.ROOT);
		return plain.startsWith("s") ? "s." : plain.startsWith("r") ? "reg " : "";
	}

}
