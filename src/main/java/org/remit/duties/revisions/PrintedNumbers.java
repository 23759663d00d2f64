package org.remit.duties.revisions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proposes what a responsibility prints when its provisions get other numbers: "As above
 * (5.11)" becomes "As above (32)". All numbers change at once, so that one which now
 * belongs to another provision is not changed twice. What is printed in words stays.
 */
final class PrintedNumbers {

	private PrintedNumbers() {
	}

	/**
	 * @param numbers what each number became: several for one that was split, none for
	 * one that was dropped
	 */
	static String renumber(String printed, Map<String, List<String>> numbers) {
		if (numbers.isEmpty() || numbers.getOrDefault(printed, List.of("still there")).isEmpty()) {
			return numbers.isEmpty() ? printed : "";
		}
		String renumbered = any(numbers).matcher(printed).replaceAll((match) -> {
			List<String> became = numbers.get(match.group());
			return Matcher.quoteReplacement(became.isEmpty() ? match.group() : String.join(", ", became));
		});
		return renumbered.equals(printed) ? printed : once(renumbered);
	}

	/** The longest first, and none that is only a part of another number. */
	private static Pattern any(Map<String, List<String>> numbers) {
		return Pattern.compile(numbers.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "(?<![\\w.])(?:", ")(?!\\w|\\.\\w|\\(\\w)")));
	}

	/** Two that became one are printed once: "5.11, 5.12" is "32". */
	private static String once(String printed) {
		return printed.replaceAll("(?<![\\w.(])([\\w.()]*\\w\\)?)(?:\\s*(?:,|&|\\band\\b)\\s*\\1(?![\\w.(]))+", "$1");
	}

}
