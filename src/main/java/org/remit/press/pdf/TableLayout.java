package org.remit.press.pdf;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

import org.remit.press.manuscript.Columns;

/**
 * How tables lie on the paper: columns as wide as what stands in them needs, heads said
 * again on each page, and only what is long broken between pages.
 */
final class TableLayout {

	/** A table of so few letters stands on one page. */
	private static final int SHORT_TABLE = 1500;

	/** Counted as letters; a longer row may go on over the next page. */
	private static final int LONG_ROW = 900;

	/** A line that ends early takes as much room as so many letters. */
	private static final int LINE = 30;

	/** The head of a column in more letters than any should be is not said again. */
	private static final int LONGEST_HEAD = 60;

	/** What heads a row in more letters is a sentence: bold, it only tires the eye. */
	private static final int SENTENCE = 60;

	private static final Evaluator LINES = Selector.evaluatorOf("li, p, br");

	private TableLayout() {
	}

	static void mend(Element article, boolean landscape) {
		Columns.of(article, landscape).forEach(TableLayout::lay);
		article.select("tr:has(> th[colspan]:only-child)").addClass("print-part");
		mark(article.select("tr"), LONG_ROW, "print-breaking");
		article.select("tbody > tr:first-child, .print-part + tr").addClass("print-breaking");
		mark(article.select("tbody th"), SENTENCE, "print-sentence");
	}

	private static void lay(Element table, Columns columns) {
		boolean even = !columns.crowded() && table.select("[rowspan]").isEmpty();
		if (columns.crowded()) {
			table.addClass("print-crowded");
		}
		if (even && columns.prose() && !table.hasClass("print-terms")) {
			setWidths(table.addClass("print-prose"), columns.widths());
		}
		breakBetweenPages(table, even);
	}

	private static void setWidths(Element table, int[] widths) {
		Element group = new Element("colgroup");
		for (int width : widths) {
			group.appendElement("col").attr("style", "width: %d%%".formatted(width));
		}
		table.select("> colgroup, > col").remove();
		table.select("> :not(caption)").first().before(group);
	}

	private static void breakBetweenPages(Element table, boolean even) {
		if (table.text().length() < SHORT_TABLE && table.is(":not(:has(tr:nth-of-type(9)))")) {
			table.addClass("print-short");
		}
		else if (even && saysItsHeadAgain(table)) {
			table.addClass("print-long");
		}
	}

	/**
	 * The renderer fails where a head leaves no room for what it heads. A link in it
	 * would lead from the same place many times.
	 */
	private static boolean saysItsHeadAgain(Element table) {
		Elements rows = table.select("> thead > tr");
		return rows.size() > 0 && rows.size() <= 2 && rows.select("a, table, p, li, br").isEmpty()
				&& rows.select("> *").stream().allMatch((cell) -> cell.text().length() <= LONGEST_HEAD)
				&& table.closest("td, th") == null;
	}

	private static void mark(Elements parts, int most, String name) {
		parts.stream()
			.filter((part) -> part.text().length() + LINE * part.select(LINES).size() > most)
			.forEach((part) -> part.addClass(name));
	}

}
