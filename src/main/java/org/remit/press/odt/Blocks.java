package org.remit.press.odt;

import org.jsoup.nodes.Element;

import org.remit.press.manuscript.Headings;

/** Headings, paragraphs, lists and tables, one after the other and nested as they are. */
final class Blocks {

	private static final String LIST = "List";

	private final Words words;

	private final Tables tables;

	Blocks(Words words, Tables tables) {
		this.words = words;
		this.tables = tables;
	}

	/**
	 * Writes what stands in an element.
	 * @param style that of paragraphs which have none of their own
	 */
	void write(Element from, Element to, String style) {
		if (from.children().stream().noneMatch(Element::isBlock)) {
			paragraph(from, to, style);
			return;
		}
		from.children().forEach((child) -> block(child, to, style));
		if (to.childrenSize() == 0) {
			paragraph(from, to, style);
		}
	}

	void reach(Element element) {
		this.words.reach(element);
	}

	private void block(Element block, Element to, String style) {
		this.words.reach(block);
		switch (block.normalName()) {
			case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(block, to);
			case "ul", "ol" -> list(block, to, style);
			case "table" -> table(block, to, style);
			case "hr" -> to.appendElement("text:p").attr("text:style-name", "Horizontal_20_Line");
			case "blockquote" -> write(block, to, "Quotations");
			default -> write(block, to, style(block, style));
		}
	}

	private static String style(Element block, String style) {
		if (block.hasClass("remit-document__edition")) {
			return "Edition";
		}
		return block.className().endsWith("__details") ? "Details" : style;
	}

	private void heading(Element heading, Element to) {
		int level = Headings.level(heading);
		this.words.write(heading,
				to.appendElement("text:h")
					.attr("text:style-name", "Heading_20_" + level)
					.attr("text:outline-level", String.valueOf(level)));
	}

	private void paragraph(Element from, Element to, String style) {
		boolean needed = to.nameIs("table:table-cell") || to.nameIs("text:list-item");
		if (from.hasText() || needed) {
			this.words.write(from, to.appendElement("text:p").attr("text:style-name", style));
		}
	}

	private void list(Element list, Element to, String style) {
		Element written = to.appendElement("text:list").attr("text:style-name", ListStyle.of(list).name());
		String start = list.attr("start");
		for (Element item : list.children()) {
			this.words.reach(item);
			Element place = written.appendElement("text:list-item");
			String number = item.hasAttr("value") ? item.attr("value") : start;
			if (number.matches("\\d{1,9}")) {
				place.attr("text:start-value", number);
			}
			start = "";
			write(item, place, style.startsWith("Table") ? style : LIST);
		}
		Element last = written.getElementsByTag("text:p").last();
		if (last != null && last.attr("text:style-name").equals(LIST) && !to.nameIs("text:list-item")) {
			last.attr("text:style-name", LIST + "_20_End");
		}
	}

	/** No item of a list may hold a table: there its rows become lines. */
	private void table(Element table, Element to, String style) {
		if (to.nameIs("text:list-item")) {
			table.select("tr").forEach((row) -> paragraph(new Element("p").text(row.text()), to, style));
			return;
		}
		this.tables.write(table, to, this);
	}

}
