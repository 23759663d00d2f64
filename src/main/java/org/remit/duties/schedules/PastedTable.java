package org.remit.duties.schedules;

import java.util.List;

import org.remit.platform.text.TypedText;

/**
 * A table as it was pasted, row by row and cell by cell, before anybody knows what they
 * mean. It comes with tabs between cells and a row a line, as Word and spreadsheets give
 * it, or with a cell a line and an empty line between rows, as it stands in text files.
 *
 * @param outside what stands before or behind the table
 */
record PastedTable(List<Line> lines, List<String> outside) {

	static PastedTable read(String pasted) {
		String text = TypedText.plainBreaks(pasted).replaceAll("\r\n?", "\n").replace("\uFEFF", "");
		return CellLines.isIn(text) ? CellLines.read(text)
				: new PastedTable(BrokenRows.join(TabbedCells.read(text), true), List.of());
	}

	/** How many cells a whole row has. */
	int columns() {
		return BrokenRows.columns(this.lines);
	}

	/**
	 * A row.
	 *
	 * @param number of its first line in what was pasted, from 1
	 * @param loose whether it may be the rest of the row above, even with one cell alone
	 */
	record Line(int number, List<String> cells, boolean loose) {

		boolean isBlank() {
			return this.cells.stream().allMatch(String::isBlank);
		}

		/** Empty where the row is shorter. */
		String cell(int at) {
			return (at < this.cells.size()) ? this.cells.get(at) : "";
		}

	}

}
