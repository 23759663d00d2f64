package org.remit.figures.savings;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A local authority's year of account, from 1 April to 31 March, called by both years:
 * "2026/27".
 */
public record FinancialYear(int starts) implements Comparable<FinancialYear> {

	private static final Pattern TYPED = Pattern.compile("(\\d{4})(?:\\s*[/\u2013-]\\s*(?:\\d{2})?(\\d{2}))?");

	/**
	 * "2026/27", "2026-27", "2026/2027" or "2026"; empty where the years don't follow.
	 */
	static Optional<FinancialYear> read(String typed) {
		Matcher matcher = TYPED.matcher(typed.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(1)));
		boolean follows = matcher.group(2) == null || Integer.parseInt(matcher.group(2)) == (year.starts + 1) % 100;
		return Optional.of(year).filter((read) -> follows && read.starts >= 1990 && read.starts <= 2098);
	}

	public static FinancialYear of(LocalDate day) {
		boolean begun = !day.isBefore(LocalDate.of(day.getYear(), Month.APRIL, 1));
		return new FinancialYear(begun ? day.getYear() : day.getYear() - 1);
	}

	/** "2026/27". */
	public String words() {
		return "%d/%02d".formatted(this.starts, (this.starts + 1) % 100);
	}

	@Override
	public int compareTo(FinancialYear other) {
		return Integer.compare(this.starts, other.starts);
	}

}
