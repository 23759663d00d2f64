package org.remit.platform.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as councils write it: "10:30am", "2pm", and as people type it: "14:00", "2.30
 * pm", "noon".
 */
public final class TimeOfDay {

	private static final Pattern TYPED = Pattern
		.compile("(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>[ap]\\.?m\\.?)?(?<=\\D|[:.]\\d\\d)");

	private TimeOfDay() {
	}

	public static String write(LocalTime time) {
		if (time.equals(LocalTime.NOON)) {
			return "midday";
		}
		String minutes = (time.getMinute() == 0) ? "" : ":%02d".formatted(time.getMinute());
		int hour = (time.getHour() + 11) % 12 + 1;
		return hour + minutes + ((time.getHour() < 12) ? "am" : "pm");
	}

	/** Reads a time to the minute, or says in words why it can't. */
	public static LocalTime read(String text) {
		String plain = text.strip().toLowerCase(Locale.UK);
		if (plain.matches("(12 ?)?(noon|midday)")) {
			return LocalTime.NOON;
		}
		Matcher typed = TYPED.matcher(plain);
		try {
			if (typed.matches()) {
				return read(typed);
			}
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("Enter a real time, like 10:30am or 14:00", ex);
		}
		throw new IllegalArgumentException("Enter a real time, like 10:30am or 14:00");
	}

	private static LocalTime read(Matcher typed) {
		int hour = Integer.parseInt(typed.group("hour"));
		int minute = (typed.group("minute") != null) ? Integer.parseInt(typed.group("minute")) : 0;
		String half = typed.group("half");
		if (half == null || hour > 12) {
			return LocalTime.of(hour, minute);
		}
		if (hour == 0) {
			throw new DateTimeException("There is no hour 0 with am or pm");
		}
		return LocalTime.of(hour % 12 + (half.startsWith("p") ? 12 : 0), minute);
	}

}
