package org.remit.press.manuscript;

import org.jsoup.nodes.Element;

/**
 * Tables that can be read aloud cell by cell: every row equally long, and a list of terms
 * (such as a summary list) as a table whose first column heads its rows, since neither
 * kind of file has a tag for terms.
 */
final class Tables {

	private Tables() {
	}

	static void mend(Element article) {
		article.select("dl").forEach(Tables::tabulate);
		article.select("table:not(:has(td, th))").remove();
		article.select("table:not(:has([rowspan]))").forEach(Tables::square);
	}

	private static void tabulate(Element terms) {
		Element table = new Element("table").addClass("print-terms");
		Element body = table.appendElement("tbody");
		terms.select("dt, dd").forEach((part) -> place(part, body));
		terms.replaceWith(table);
	}

	private static void place(Element part, Element body) {
		Element row = body.lastElementChild();
		if (part.nameIs("dt") || row == null) {
			row = body.appendElement("tr");
			row.appendElement("th").attr("scope", "row");
			row.appendElement("td");
		}
		Element cell = part.nameIs("dt") ? row.child(0) : row.child(1).appendElement("div");
		cell.appendChildren(part.childNodes());
	}

	private static void square(Element table) {
		int columns = table.select("tr").stream().mapToInt(Cells::length).max().orElse(0);
		for (Element row : table.select("tr")) {
			for (int cells = Cells.length(row); cells < columns; cells++) {
				row.appendElement("td");
			}
		}
	}

}
