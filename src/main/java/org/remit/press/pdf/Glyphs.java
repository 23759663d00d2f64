package org.remit.press.pdf;

import java.util.Locale;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

import org.remit.press.manuscript.Letters;

/**
 * Text as the fonts in the file can show it. A missing glyph would break conformance and
 * leave a reader guessing, so what no font has is named or marked.
 */
final class Glyphs {

	private Glyphs() {
	}

	static void clean(Document sheet) {
		sheet.nodeStream(TextNode.class).forEach((node) -> node.text(shown(node.getWholeText())));
		sheet.select("[title]").forEach((link) -> link.attr("title", Letters.label(link.attr("title"))));
		sheet.select("bookmark").forEach((bookmark) -> bookmark.attr("name", Letters.label(bookmark.attr("name"))));
	}

	private static String shown(String typed) {
		return Letters.text(typed).codePoints().mapToObj(Glyphs::glyph).collect(Collectors.joining());
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
			default -> Letters.UNKNOWN;
		};
	}

}
