package org.remit.pdf;

import java.util.Arrays;

import org.jsoup.nodes.Element;

/**
 * Tables that can be read aloud cell by cell: every row equally long, and a list of terms
 * (such as a summary list) as a table whose first column heads its rows, since a PDF made
 * here has no tag for terms.
 */
final class Tables {

	/** In letters; about three quarters of a line, as some are wider than others. */
	private static final int WIDEST = 64;

	private Tables() {
	}

	static void mend(Element article) {
		article.select("dl").forEach(Tables::tabulate);
		article.select("table:not(:has(td, th))").remove();
		article.select("table:not(:has([rowspan]))").forEach(Tables::square);
		article.select("table:not(:has(tr:nth-of-type(9)))").addClass("print-short");
		article.select("table").stream().filter(Tables::crowded).forEach((table) -> table.addClass("print-crowded"));
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
		int columns = table.select("tr").stream().mapToInt(Tables::length).max().orElse(0);
		for (Element row : table.select("tr")) {
			for (int cells = length(row); cells < columns; cells++) {
				row.appendElement("td");
			}
		}
	}

	/**
	 * Whether its longest words, one for each column, might not fit beside each other.
	 */
	private static boolean crowded(Element table) {
		int[] widest = new int[WIDEST];
		for (Element cell : table.select("th, td")) {
			int column = Math.min(cell.elementSiblingIndex(), WIDEST - 1);
			widest[column] = Math.max(widest[column], longestWord(cell.text()));
		}
		return Arrays.stream(widest).sum() > WIDEST;
	}

	private static int longestWord(String text) {
		return Arrays.stream(text.split("[\\s\u00a0]+")).mapToInt(String::length).max().orElse(0) + 2;
	}

	private static int length(Element row) {
		return row.children().stream().mapToInt((cell) -> span(cell.attr("colspan"))).sum();
	}

	private static int span(String written) {
		return written.matches("[1-9]\\d?") ? Integer.parseInt(written) : 1;
	}

}
