package org.remit.reports.pasting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.remit.platform.text.TypedLine;
import org.remit.platform.text.TypedList;
import org.remit.platform.text.TypedText;
import org.remit.reports.blocks.ParagraphNumber;

/**
 * A line of a document as it was pasted.
 *
 * @param raw with its indentation
 * @param text without
 * @param afterBlank whether an empty line stands before it
 */
record PastedLine(String raw, String text, boolean afterBlank) {

	private static final int FURTHEST_GAP = 10;

	private static final int LONGEST_HEADING = 120;

	/** "7. ", "- 7 ", "7) "; a bare number is one only where it is the next. */
	private static final Pattern NUMBERED = Pattern.compile("(?<dash>[-\u2013\u2014\u2022*]\\s+)?(?<number>"
			+ ParagraphNumber.FORM + ")(?<mark>[.)])?\\s+(?<rest>\\S.*)");

	private static final Pattern CONTACT = Pattern.compile(
			"(?i)(report )?(author|contact|contact officer|tel|tel\\.? no|telephone|phone|e-?mail|address|website|web)\\.?:\\s*\\S.*");

	private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z]{1,10}>");

	/** Word puts a bullet before a bullet where a list was nested by hand. */
	private static final Pattern TWO_BULLETS = Pattern
		.compile("^(\\s*)[-\u2013\u2022]\\s+(?=[\u2756\u2022\u25AA\u25E6\u27A2\u00B7]\\s)");

	static PastedLine of(String raw, boolean afterBlank) {
		String plain = TAGS.matcher(raw).replaceAll("");
		return new PastedLine(TWO_BULLETS.matcher(plain).replaceFirst("$1  "), TypedText.line(plain), afterBlank);
	}

	/** Without the marks of bold words around it. */
	String plain() {
		return this.text.replaceAll("^\\*+|\\*+$", "").strip();
	}

	boolean isInCapitals() {
		String plain = plain();
		return plain.length() <= LONGEST_HEADING && plain.chars().filter(Character::isLetter).count() > 2
				&& plain.equals(plain.toUpperCase(Locale.UK));
	}

	boolean isBold() {
		return this.text.startsWith("**");
	}

	boolean isRow() {
		return this.raw.strip().contains("\t");
	}

	boolean isContact() {
		return CONTACT.matcher(this.text).matches();
	}

	boolean isBullet() {
		return TypedList.read(this.raw).stream().map(TypedLine::text).noneMatch(this.text::equals);
	}

	boolean isIndented() {
		return !this.raw.equals(this.raw.stripLeading());
	}

	boolean beginsSmall() {
		return Character.isLowerCase(this.text.codePointAt(0));
	}

	boolean isFinished() {
		return this.text.matches(".*[.:;?!\u201d\"]");
	}

	/** Short, and not the end of a sentence. */
	boolean looksLikeHeading() {
		return this.afterBlank && plain().length() <= LONGEST_HEADING && !isFinished() && !this.text.endsWith(",")
				&& Character.isUpperCase(this.text.codePointAt(isBold() ? Math.min(2, this.text.length() - 1) : 0));
	}

	/** Its number, null where it has none that fits after the last one. */
	ParagraphNumber number(ParagraphNumber last) {
		Matcher numbered = NUMBERED.matcher(this.text);
		if (!numbered.matches() || !ParagraphNumber.isOne(numbered.group("number"))) {
			return null;
		}
		ParagraphNumber number = ParagraphNumber.of(numbered.group("number"));
		boolean marked = numbered.group("mark") != null || numbered.group("dash") != null;
		boolean fits = number.compareTo(last) > 0 && number.digits() <= last.digits() + (marked ? FURTHEST_GAP : 1);
		return (fits && (marked || Character.isUpperCase(numbered.group("rest").codePointAt(0)))) ? number : null;
	}

	/** What stands behind the number. */
	String afterNumber() {
		Matcher numbered = NUMBERED.matcher(this.text);
		return numbered.matches() ? numbered.group("rest") : this.text;
	}

}
