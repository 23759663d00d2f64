package org.remit.platform.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.format.Formatter;

import org.remit.platform.time.Day;

/** Dates in forms and pages, as people in the UK write them. */
class DayFormatter implements Formatter<LocalDate> {

	@Override
	public LocalDate parse(String text, Locale locale) throws ParseException {
		try {
			return Day.read(text);
		}
		catch (IllegalArgumentException ex) {
			throw new ParseException(ex.getMessage(), 0);
		}
	}

	@Override
	public String print(LocalDate day, Locale locale) {
		return Day.write(day);
	}

}
