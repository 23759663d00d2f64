package org.remit.boards.boards;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The "(i)", "(b)" or "2.1" before a function, kept as printed: councils print lists that
 * start with "(b)", or with "(i)" under no letter at all, and nobody mends them here.
 */
public record FunctionLabel(String label, String text) {

	/** A bare number is no label: "12 members make a quorum". */
	private static final Pattern LABELLED = Pattern.compile(
			"(?<label>\\([^()\\s]{1,6}\\)|\\d+(?:\\.\\d+)+\\.?|\\d+[.)]|[A-Za-z][.)]|[ivxlcIVXLC]{1,6}[.)])\\s+(?<text>.+)");

	public static FunctionLabel of(String line) {
		Matcher matcher = LABELLED.matcher(line);
		return matcher.matches() ? new FunctionLabel(matcher.group("label"), matcher.group("text"))
				: new FunctionLabel("", line);
	}

}
