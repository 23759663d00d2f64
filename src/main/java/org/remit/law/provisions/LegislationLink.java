package org.remit.law.provisions;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where legislation.gov.uk shows one section or regulation: below the address of the Act
 * or the statutory instrument.
 */
final class LegislationLink {

	private static final Pattern HOME = Pattern
		.compile("(?<home>https?://www\\.legislation\\.gov\\.uk/[a-z]+/\\d{4}/\\d+)(/contents)?/?");

	private static final Pattern NUMBER = Pattern
		.compile("(?i)(?<kind>ss?|sections?|regs?|regulations?|arts?|articles?)\\.? ?(?<number>\\d+[A-Z]{0,3})\\b.*");

	private LegislationLink() {
	}

	/** The edition's own address for everything else; empty where it has none. */
	static String of(String edition, String number) {
		Matcher home = HOME.matcher(edition);
		Matcher place = NUMBER.matcher(number);
		if (!home.matches() || !place.matches()) {
			return edition;
		}
		String kind = switch (place.group("kind").substring(0, 1).toLowerCase(Locale.ROOT)) {
			case "s" -> "section";
			case "r" -> "regulation";
			default -> "article";
		};
		return "%s/%s/%s".formatted(home.group("home"), kind, place.group("number"));
	}

}
