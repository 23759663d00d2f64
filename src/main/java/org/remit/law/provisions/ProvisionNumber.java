package org.remit.law.provisions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.remit.platform.text.OneLine;

/**
 * The number that a line of a list starts with: "5.6", "s.18(2)(a)", "reg 5(1)(a)(iii)",
 * "(iv)", "A1". A year is none: "2004 Act" is a heading.
 */
record ProvisionNumber(String number, String rest) {

	private static final String WORD = "(?:(?i:ss?|sec|sections?|regs?|regulations?|paras?|paragraphs?|arts?|articles?"
			+ "|sch|schedule|cl|clause|rule|part|chapter|principle|standing order)\\.? ?)";

	private static final String BRACKETS = "(?:\\([0-9A-Za-z]{1,5}\\))";

	private static final String DIGITS = "\\d{1,6}(?:[A-Z]{1,3}|[a-z])?(?:\\.\\d{1,6}(?:[A-Z]{1,2}|[a-z])?)*";

	private static final Pattern START = Pattern.compile("(?<number>" + WORD + "?(?:" + DIGITS + BRACKETS + "*|"
			+ BRACKETS + "+|[A-Z]\\d{1,4}(?:\\.\\d{1,4})*))[.):]?(?: (?<rest>.*))?");

	private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

	/**
	 * @param line without blanks around it, one blank between words
	 */
	static Optional<ProvisionNumber> of(String line) {
		Matcher start = START.matcher(line);
		if (!start.matches() || YEAR.matcher(start.group("number")).matches()) {
			return Optional.empty();
		}
		return Optional.of(new ProvisionNumber(start.group("number").strip(), OneLine.of(start.group("rest"))));
	}

	/** True for what stands alone in a cell and may be a number. */
	static boolean is(String cell) {
		return of(cell).filter((one) -> one.rest().isEmpty()).isPresent();
	}

}
