package org.remit.platform.web;

import java.util.Locale;

import org.springframework.util.StringUtils;

/** The name of a field or a choice as people read it. */
public final class FieldName {

	private FieldName() {
	}

	/** "leadOfficerWord" and "lead_officer_word" are "Lead officer word". */
	public static String words(String name) {
		String spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replaceAll("[^A-Za-z0-9]+", " ").strip();
		return StringUtils.capitalize(spaced.toLowerCase(Locale.UK));
	}

}
