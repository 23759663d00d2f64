package org.remit.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Some words of a line that look alike.
 *
 * @param style "bold" or "italic", null for plain words
 * @param href where they lead, null where they lead nowhere
 */
record Run(String text, @JsonInclude(JsonInclude.Include.NON_NULL) String style,
		@JsonInclude(JsonInclude.Include.NON_NULL) String href) {

	private static final String MARKED = "([^*\\s](?:[^*]{0,998}[^*\\s])?)";

	private static final Pattern SPECIAL = Pattern
		.compile("\\{#(?<key>\\d{1,9})}|\\*\\*(?<bold>" + MARKED + ")\\*\\*|\\*(?<italic>" + MARKED + ")\\*"
				+ "|<(?<address>https?://[^<>\\s]{1,500})>|(?<bare>https?://[^<>\\s]{1,500}(?<![.,;:!?)\\]]))");

	/**
	 * Reads a line with <code>**bold**</code> and <code>*italic*</code> words, web
	 * addresses and references.
	 * @param numbers what stands for the key of a referenced block
	 */
	static List<Run> of(String line, IntFunction<String> numbers) {
		List<Run> runs = new ArrayList<>();
		Matcher special = SPECIAL.matcher(line);
		int from = 0;
		while (special.find()) {
			plain(line.substring(from, special.start()), runs);
			runs.add(special(special, numbers));
			from = special.end();
		}
		plain(line.substring(from), runs);
		return runs;
	}

	private static void plain(String words, List<Run> runs) {
		if (!words.isEmpty()) {
			runs.add(new Run(words, null, null));
		}
	}

	private static Run special(Matcher special, IntFunction<String> numbers) {
		if (special.group("key") != null) {
			int key = Integer.parseInt(special.group("key"));
			return new Run(numbers.apply(key), null, "#block-" + key);
		}
		if (special.group("bold") != null) {
			return new Run(special.group("bold"), "bold", null);
		}
		if (special.group("italic") != null) {
			return new Run(special.group("italic"), "italic", null);
		}
		String address = (special.group("address") != null) ? special.group("address") : special.group("bare");
		return new Run(address, null, address);
	}

	/** All the words of a line. */
	static String words(List<Run> runs) {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}

}
