package org.remit.duties.gaps;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last days of the quarters of a financial year, which runs from April to March:
 * councils report by them.
 */
final class QuarterDays {

	private static final int MONTHS = 3;

	private QuarterDays() {
	}

	/** So many of them before a day, the earliest first. */
	static List<LocalDate> before(LocalDate day, int number) {
		YearMonth running = YearMonth.from(day).minusMonths((day.getMonthValue() - 1) % MONTHS);
		return Stream.iterate(running.minusMonths((long) MONTHS * number), (month) -> month.plusMonths(MONTHS))
			.limit(number)
			.map((month) -> month.plusMonths(MONTHS - 1).atEndOfMonth())
			.toList();
	}

}
