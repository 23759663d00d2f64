package org.remit.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Some words of a line that look alike. A line marks <code>**bold**</code> and
 * <code>*italic*</code> words as Markdown does, and leads somewhere by a web address or
 * by <code>[words](https://address)</code>; everything else stands as it was typed.
 *
 * @param style "bold" or "italic", null for plain words
 * @param href where they lead, null where they lead nowhere
 */
public record Run(String text, @JsonInclude(JsonInclude.Include.NON_NULL) String style,
		@JsonInclude(JsonInclude.Include.NON_NULL) String href) {

	private static final String MARKED = "([^*\\s](?:[^*]{0,998}[^*\\s])?)";

	private static final Pattern SPECIAL = Pattern
		.compile("\\{#(?<key>\\d{1,9})}|\\*\\*(?<bold>" + MARKED + ")\\*\\*|\\*(?<italic>" + MARKED + ")\\*"
				+ "|\\[(?<words>[^\\[\\]]{1,300})]\\((?<target>https?://[^<>()\\s]{1,500})\\)"
				+ "|<(?<address>https?://[^<>\\s]{1,500})>|(?<bare>https?://[^<>\\s]{1,500}(?<![.,;:!?)\\]]))");

	/** Reads a line that refers to nothing in the same document. */
	public static List<Run> of(String line) {
		return of(line, (key) -> null);
	}

	/**
	 * Reads a line with references, such as <code>{#7}</code>.
	 * @param referred what stands for the key that is referred to, null to leave it as it
	 * was typed
	 */
	public static List<Run> of(String line, IntFunction<Run> referred) {
		List<Run> runs = new ArrayList<>();
		Matcher special = SPECIAL.matcher(line);
		int from = 0;
		while (special.find()) {
			Run run = special(special, referred);
			if (run != null) {
				plain(line.substring(from, special.start()), runs);
				runs.add(run);
				from = special.end();
			}
		}
		plain(line.substring(from), runs);
		return runs;
	}

	private static void plain(String words, List<Run> runs) {
		if (!words.isEmpty()) {
			runs.add(new Run(words, null, null));
		}
	}

	private static Run special(Matcher special, IntFunction<Run> referred) {
		if (special.group("key") != null) {
			return referred.apply(Integer.parseInt(special.group("key")));
		}
		if (special.group("bold") != null) {
			return new Run(special.group("bold"), "bold", null);
		}
		if (special.group("italic") != null) {
			return new Run(special.group("italic"), "italic", null);
		}
		if (special.group("words") != null) {
			return new Run(special.group("words"), null, special.group("target"));
		}
		String address = (special.group("address") != null) ? special.group("address") : special.group("bare");
		return new Run(address, null, address);
	}

	/** All the words of a line. */
	public static String words(List<Run> runs) {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}

}
