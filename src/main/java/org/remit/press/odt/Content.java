package org.remit.press.odt;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;

import org.remit.press.manuscript.Columns;

/** The text of a document, with the styles that only this one needs. */
final class Content {

	private static final Map<String, String> NAMES = Map.of("office", "office", "style", "style", "text", "text",
			"table", "table", "fo", "xsl-fo-compatible");

	private Content() {
	}

	static String of(Element article, boolean landscape) {
		Document xml = document();
		Element root = xml.appendElement("office:document-content");
		NAMES.keySet()
			.stream()
			.sorted()
			.forEach((name) -> root.attr("xmlns:" + name,
					"urn:oasis:names:tc:opendocument:xmlns:%s:1.0".formatted(NAMES.get(name))));
		root.attr("xmlns:xlink", "http://www.w3.org/1999/xlink").attr("office:version", "1.3");
		OwnStyles styles = new OwnStyles(root.appendElement("office:automatic-styles"), Paper.of(landscape));
		Element text = root.appendElement("office:body").appendElement("office:text");
		Tables tables = new Tables(Columns.of(article, landscape), styles);
		new Blocks(new Words(Places.of(article), styles), tables).write(article, text, "Text_20_body");
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.outerHtml();
	}

	private static Document document() {
		Document xml = new Document("");
		xml.parser(Parser.xmlParser());
		xml.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
		return xml;
	}

}
