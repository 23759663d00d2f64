package org.remit.reports.blocks;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a paragraph: "7", or "10A" for one that came between 10 and 11 when these
 * could no longer be changed.
 */
public record ParagraphNumber(int digits, String letters) implements Comparable<ParagraphNumber> {

	/** How one looks that somebody states. */
	public static final String FORM = "\\d{1,4}[A-Z]{0,3}";

	/** How one looks that was given: counting on and squeezing in lead further. */
	static final String GIVEN = "\\d{1,9}[A-Z]*";

	private static final Pattern PARTS = Pattern.compile("(\\d{1,9})([A-Z]*)");

	private static final Comparator<ParagraphNumber> ORDER = Comparator.comparingInt(ParagraphNumber::digits)
		.thenComparing(ParagraphNumber::letters);

	public static final ParagraphNumber BEFORE_ALL = new ParagraphNumber(0, "");

	public static boolean isOne(String text) {
		return text.matches(FORM) && !text.startsWith("0");
	}

	public static ParagraphNumber of(String text) {
		Matcher parts = PARTS.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException(text);
		}
		return new ParagraphNumber(Integer.parseInt(parts.group(1)), parts.group(2));
	}

	/** "11" after "10" and after "10A". */
	public ParagraphNumber next() {
		return new ParagraphNumber(this.digits + 1, "");
	}

	/** "10A" after "10", "10B" after "10A". */
	ParagraphNumber inserted() {
		if (this.letters.isEmpty() || this.letters.endsWith("Z")) {
			return new ParagraphNumber(this.digits, this.letters + "A");
		}
		int last = this.letters.length() - 1;
		return new ParagraphNumber(this.digits,
				this.letters.substring(0, last) + (char) (this.letters.charAt(last) + 1));
	}

	/** "10ZA" where "10A" is taken already, as Parliament numbers what it inserts. */
	ParagraphNumber squeezedIn() {
		return new ParagraphNumber(this.digits, this.letters + "Z").inserted();
	}

	@Override
	public int compareTo(ParagraphNumber other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.digits + this.letters;
	}

}
