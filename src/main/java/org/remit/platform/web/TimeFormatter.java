package org.remit.platform.web;

import java.text.ParseException;
import java.time.LocalTime;
import java.util.Locale;

import org.springframework.format.Formatter;

import org.remit.platform.time.TimeOfDay;

/** Times in forms and pages, as people in the UK write them. */
class TimeFormatter implements Formatter<LocalTime> {

	@Override
	public LocalTime parse(String text, Locale locale) throws ParseException {
		try {
			return TimeOfDay.read(text);
		}
		catch (IllegalArgumentException ex) {
			throw new ParseException(ex.getMessage(), 0);
		}
	}

	@Override
	public String print(LocalTime time, Locale locale) {
		return TimeOfDay.write(time);
	}

}
