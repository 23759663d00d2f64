package org.remit.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Text as the fonts in the file can show it. A missing glyph would break conformance and
 * leave a reader guessing, so what no font has is named or marked.
 */
final class Letters {

	/** PDF/A allows strings up to 32 thousand bytes, people far less. */
	private static final int LONGEST_LABEL = 500;

	private static final String UNKNOWN = "\uFFFD";

	private Letters() {
	}

	/**
	 * Composed (w with a circumflex is one letter) and without what is no text at all.
	 */
	static String text(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC)
			.codePoints()
			.filter((letter) -> !silent(letter))
			.mapToObj((letter) -> unpaired(letter) ? UNKNOWN : Character.toString(letter))
			.collect(Collectors.joining());
	}

	/** A text that is never drawn, such as a bookmark or the title of the file. */
	static String label(String typed) {
		String text = text(typed).replaceAll("\\s+", " ").strip();
		int end = Math.min(text.codePointCount(0, text.length()), LONGEST_LABEL);
		return text.substring(0, text.offsetByCodePoints(0, end));
	}

	static void clean(Document sheet) {
		sheet.nodeStream(TextNode.class).forEach((node) -> node.text(shown(node.getWholeText())));
		sheet.select("[title]").forEach((link) -> link.attr("title", label(link.attr("title"))));
		sheet.select("bookmark").forEach((bookmark) -> bookmark.attr("name", label(bookmark.attr("name"))));
	}

	static String shown(String typed) {
		return text(typed).codePoints().mapToObj(Letters::glyph).collect(Collectors.joining());
	}

	private static boolean silent(int letter) {
		boolean control = Character.isISOControl(letter) && "\t\n\r".indexOf(letter) < 0;
		boolean noCharacter = (letter & 0xFFFE) == 0xFFFE;
		return control || noCharacter;
	}

	private static boolean unpaired(int letter) {
		return Character.getType(letter) == Character.SURROGATE;
	}

	private static String glyph(int letter) {
		if (Fonts.have(letter)) {
			return Character.toString(letter);
		}
		return switch (Character.getType(letter)) {
			case Character.FORMAT, Character.NON_SPACING_MARK, Character.MODIFIER_SYMBOL -> "";
			case Character.CONTROL -> Character.toString(letter);
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> " ";
			case Character.DASH_PUNCTUATION -> "-";
			case Character.OTHER_SYMBOL -> "[" + Character.getName(letter).toLowerCase(Locale.ROOT) + "]";
			default -> UNKNOWN;
		};
	}

}
