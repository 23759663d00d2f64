package org.remit.press.odt;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import org.remit.press.manuscript.Letters;

/** The words of a paragraph, with what is emphasised, linked, or in another language. */
final class Words {

	private static final Map<String, String> STYLES = Map.ofEntries(Map.entry("strong", "Strong_20_Emphasis"),
			Map.entry("b", "Strong_20_Emphasis"), Map.entry("em", "Emphasis"), Map.entry("i", "Emphasis"),
			Map.entry("cite", "Emphasis"), Map.entry("u", "Underlined"), Map.entry("s", "Struck"),
			Map.entry("sub", "Lowered"), Map.entry("sup", "Raised"));

	private final Places places;

	private final OwnStyles styles;

	/** Whether a word that follows needs no space before it. */
	private boolean open;

	Words(Places places, OwnStyles styles) {
		this.places = places;
		this.styles = styles;
	}

	void reach(Element element) {
		this.places.reach(element);
	}

	/** All the words of an element that has no blocks in it. */
	void write(Element from, Element paragraph) {
		this.places.mark(paragraph);
		this.open = true;
		from.childNodes().forEach((node) -> write(node, paragraph));
	}

	private void write(Node node, Element to) {
		if (node instanceof TextNode words) {
			write(Letters.text(words.getWholeText()).replaceAll("[ \\t\\r\\n\\f]+", " "), to);
		}
		else if (node.nameIs("br")) {
			to.appendElement("text:line-break");
			this.open = true;
		}
		else if (node instanceof Element element) {
			reach(element);
			Element around = wrapped(element, to);
			element.childNodes().forEach((inside) -> write(inside, around));
		}
	}

	private void write(String words, Element to) {
		String written = this.open ? words.stripLeading() : words;
		if (!written.isEmpty()) {
			to.appendText(written);
			this.open = written.endsWith(" ");
		}
	}

	/**
	 * In what the element's words stand: in the paragraph itself, if nothing is special.
	 */
	private Element wrapped(Element element, Element to) {
		Element around = element.hasAttr("lang") ? span(to, this.styles.language(element.attr("lang"))) : to;
		if (element.nameIs("a")) {
			return around.appendElement("text:a")
				.attr("xlink:type", "simple")
				.attr("xlink:href", element.attr("href"))
				.attr("text:style-name", "Internet_20_link");
		}
		String style = element.className().startsWith("govuk-caption") ? "Above_20_Title"
				: STYLES.get(element.normalName());
		return (style != null) ? span(around, style) : around;
	}

	private static Element span(Element to, String style) {
		return to.appendElement("text:span").attr("text:style-name", style);
	}

}
