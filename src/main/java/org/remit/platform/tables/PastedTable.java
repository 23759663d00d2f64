package org.remit.platform.tables;

import java.util.List;

import org.remit.platform.text.TypedText;

/**
 * A table as it was pasted, row by row and cell by cell, before anybody knows what they
 * mean. It comes with tabs between cells and a row a line, as Word and spreadsheets give
 * it, or with a cell a line and an empty line between rows, as it stands in text files.
 *
 * @param outside what stands before or behind the table
 */
public record PastedTable(List<Line> lines, List<String> outside) {

	/** No council has as many; what has is no table of duties. */
	public static final int MOST_COLUMNS = 20;

	public static PastedTable read(String pasted) {
		String text = TypedText.plainBreaks(pasted).replaceAll("\r\n?", "\n").replace("\uFEFF", "");
		return CellLines.isIn(text) ? CellLines.read(text)
				: new PastedTable(BrokenRows.join(tabbed(text), true), List.of());
	}

	private static List<Line> tabbed(String text) {
		return DelimitedText.pasted(text)
			.stream()
			.map((row) -> new Line(row.line(), row.cells().stream().map(PastedTable::trimmed).toList(), true))
			.toList();
	}

	/** Without empty lines around it; the first line keeps its indentation. */
	static String trimmed(String cell) {
		int start = 0;
		for (int i = 0; i < cell.length() && Character.isWhitespace(cell.charAt(i)); i++) {
			start = (cell.charAt(i) == '\n') ? i + 1 : start;
		}
		return cell.substring(start).stripTrailing();
	}

	/** True where it is too wide for a table that somebody can read. */
	public boolean isTooWide() {
		return columns() > MOST_COLUMNS;
	}

	/** How many cells a whole row has. */
	public int columns() {
		return BrokenRows.columns(this.lines);
	}

	/**
	 * A row.
	 *
	 * @param number of its first line in what was pasted, from 1
	 * @param loose whether it may be the rest of the row above, even with one cell alone
	 */
	public record Line(int number, List<String> cells, boolean loose) {

		public boolean isBlank() {
			return this.cells.stream().allMatch(String::isBlank);
		}

		/** Empty where the row is shorter. */
		public String cell(int at) {
			return (at < this.cells.size()) ? this.cells.get(at) : "";
		}

	}

}
