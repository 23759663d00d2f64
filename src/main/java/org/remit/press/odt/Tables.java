package org.remit.press.odt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import org.remit.press.manuscript.Columns;

/**
 * Tables: the head is marked as such, so that a word processor says it again on each page
 * and a screen reader knows it.
 */
final class Tables {

	private static final String ROWS = "> thead > tr, > tbody > tr, > tfoot > tr, > tr";

	/** In letters; a longer row may go on over the next page. */
	private static final int LONG_ROW = 900;

	private static final Element NOTHING = new Element("td");

	private final Map<Element, Columns> columns;

	private final OwnStyles styles;

	private int number;

	Tables(Map<Element, Columns> columns, OwnStyles styles) {
		this.columns = columns;
		this.styles = styles;
	}

	void write(Element table, Element to, Blocks blocks) {
		Element caption = table.selectFirst("> caption");
		if (caption != null) {
			blocks.write(caption, to, "Table_20_Caption");
		}
		this.number++;
		Elements rows = table.select(ROWS);
		Grid grid = Grid.of(rows);
		Element written = to.appendElement("table:table")
			.attr("table:name", "Table" + this.number)
			.attr("table:style-name", this.styles.table());
		columns(table, widths(table, grid.columns()), written);
		Element head = rows.is("thead > tr") ? written.appendElement("table:table-header-rows") : null;
		for (int at = 0; at < rows.size(); at++) {
			Element row = rows.get(at);
			row(row, grid.row(at), row.parent().nameIs("thead") ? head : written, blocks);
		}
	}

	/** A first column of headings is marked as such too. */
	private void columns(Element table, int[] widths, Element written) {
		boolean headed = !table.select("> tbody > tr > th:first-child:not([colspan])").isEmpty()
				&& table.select("> tbody > tr > td:first-child").isEmpty();
		Element first = headed ? written.appendElement("table:table-header-columns") : written;
		for (int at = 0; at < widths.length; at++) {
			((at == 0) ? first : written).appendElement("table:table-column")
				.attr("table:style-name", this.styles.column(widths[at]));
		}
	}

	private int[] widths(Element table, int count) {
		if (table.hasClass("print-terms")) {
			return new int[] { 30, 70 };
		}
		int[] widths = this.columns.get(table).widths();
		if (widths.length == count) {
			return widths;
		}
		int[] even = new int[count];
		Arrays.fill(even, 100 / count);
		return even;
	}

	private void row(Element row, List<Grid.Place> places, Element to, Blocks blocks) {
		Element written = to.appendElement("table:table-row")
			.attr("table:style-name", this.styles.row(row.text().length() <= LONG_ROW));
		blocks.reach(row);
		places.forEach((place) -> cell(place, places.size(), written, blocks));
	}

	private void cell(Grid.Place place, int columns, Element row, Blocks blocks) {
		if (place.covered()) {
			row.appendElement("table:covered-table-cell");
			return;
		}
		Element cell = row.appendElement("table:table-cell").attr("office:value-type", "string");
		if (place.across() > 1) {
			cell.attr("table:number-columns-spanned", String.valueOf(place.across()));
		}
		if (place.down() > 1) {
			cell.attr("table:number-rows-spanned", String.valueOf(place.down()));
		}
		CellLook look = CellLook.of(place, columns);
		cell.attr("table:style-name", look.cell(this.styles));
		blocks.write((place.cell() != null) ? place.cell() : NOTHING, cell, look.words());
	}

}
