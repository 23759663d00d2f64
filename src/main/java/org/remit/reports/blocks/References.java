package org.remit.reports.blocks;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * References from one paragraph to another. Their author writes the number, "{7}"; the
 * text keeps the block that has it, "{#12}", so that they follow when numbers move.
 */
public final class References {

	/** A reference as a text keeps it. */
	static final Pattern KEPT = Pattern.compile("\\{#(\\d{1,9})}");

	private static final Pattern TYPED = Pattern.compile("\\{(" + ParagraphNumber.GIVEN + ")}");

	private References() {
	}

	/** The text as its author reads and writes it. */
	public static String typed(String kept, Numbering numbering) {
		return KEPT.matcher(kept).replaceAll((reference) -> "{" + numbering.of(key(reference)) + "}");
	}

	/** The text as it is kept; numbers that nothing has stay as they were typed. */
	public static String kept(String typed, Numbering numbering) {
		return TYPED.matcher(typed)
			.replaceAll((reference) -> numbering.at(reference.group(1))
				.map((key) -> "{#" + key + "}")
				.orElse(reference.group()));
	}

	/** The first number that is referred to and isn't there. */
	public static Optional<String> missing(String typed, Numbering numbering) {
		return TYPED.matcher(typed)
			.results()
			.map((reference) -> reference.group(1))
			.filter((number) -> numbering.at(number).isEmpty())
			.findFirst();
	}

	/** The blocks that a text refers to. */
	public static List<Integer> keys(String kept) {
		return KEPT.matcher(kept).results().map(References::key).toList();
	}

	private static int key(MatchResult reference) {
		return Integer.parseInt(reference.group(1));
	}

}
