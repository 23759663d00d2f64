package org.remit.press.manuscript;

import org.jsoup.nodes.Element;

/** Over how many columns and rows a cell goes. */
public final class Cells {

	private Cells() {
	}

	/** The columns of a row, each counted though one cell may go over several. */
	static int length(Element row) {
		return row.children().stream().mapToInt(Cells::across).sum();
	}

	public static int across(Element cell) {
		return span(cell.attr("colspan"));
	}

	public static int down(Element cell) {
		return span(cell.attr("rowspan"));
	}

	private static int span(String written) {
		return written.matches("[1-9]\\d?") ? Integer.parseInt(written) : 1;
	}

}
