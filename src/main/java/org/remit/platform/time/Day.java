package org.remit.platform.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A day as councils write it: "4 September 2019", and as people type it: "4/9/19", "4th
 * Sept 2019", "2019-09-04".
 */
public final class Day {

	private static final int FIRST_YEAR = 1800;

	private static final int LAST_YEAR = 2199;

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final List<DateTimeFormatter> READ = Stream
		.of("uuuu-M-d", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "d MMMM uuuu", "d MMM uuuu")
		.map(Day::formatter)
		.toList();

	private static final List<DateTimeFormatter> READ_SHORT = Stream.of("d/M/", "d-M-", "d.M.", "d MMMM ", "d MMM ")
		.map(Day::shortYear)
		.toList();

	private Day() {
	}

	public static String write(LocalDate day) {
		return WRITTEN.format(day);
	}

	/** Reads a day from 1800 to 2199, or says in words why it can't. */
	public static LocalDate read(String text) {
		String plain = text.strip()
			.replaceAll("[\\s\\u00a0,]+", " ")
			.replaceAll("(?i)(?<=\\d)(st|nd|rd|th)\\b", "")
			.replaceAll("(?i)\\bsept\\b", "Sep")
			.replaceAll(" ?/ ?", "/");
		return Stream.concat(READ.stream(), READ_SHORT.stream())
			.flatMap((format) -> attempt(plain, format))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Enter a real date, like 4 September 2019"));
	}

	private static Stream<LocalDate> attempt(String text, DateTimeFormatter format) {
		try {
			LocalDate day = LocalDate.parse(text, format);
			return (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) ? Stream.of(day) : Stream.empty();
		}
		catch (DateTimeException ex) {
			return Stream.empty();
		}
	}

	private static DateTimeFormatter formatter(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(pattern)
			.toFormatter(Locale.ENGLISH)
			.withResolverStyle(ResolverStyle.STRICT);
	}

	/** Two digits are this century up to 49, the last one from 50. */
	private static DateTimeFormatter shortYear(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(pattern)
			.appendValueReduced(ChronoField.YEAR, 2, 2, 1950)
			.toFormatter(Locale.ENGLISH)
			.withResolverStyle(ResolverStyle.STRICT);
	}

}
