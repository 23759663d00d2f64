package org.remit.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The readable part of an address: "Lead Member (Children)" is "lead-member-children".
 */
public final class Slug {

	private static final int LONGEST = 80;

	private Slug() {
	}

	public static String of(String title) {
		String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}|['\u2019]", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-");
		String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
		return cut.isEmpty() ? "untitled" : cut;
	}

	/** The slug of a title, with "-2", "-3" and so on behind it while it is taken. */
	public static String unique(String title, Predicate<String> taken) {
		String slug = of(title);
		String candidate = slug;
		for (int n = 2; taken.test(candidate); n++) {
			candidate = slug + "-" + n;
		}
		return candidate;
	}

}
