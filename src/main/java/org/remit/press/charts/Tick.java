package org.remit.press.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day under a plot.
 *
 * @param mark what stands over it where there is nothing to draw, such as "c"; may be
 * empty
 */
public record Tick(int x, String day, String year, String mark) {

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

	public static Tick of(int x, LocalDate day, String mark) {
		return new Tick(x, SHORT.format(day), String.valueOf(day.getYear()), mark);
	}

}
