package org.remit.platform.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table with a cell a line, each behind a tab, and an empty line between rows.
 * Lines without a tab go on with the cell above them; behind several empty lines they
 * stand outside of the table.
 */
final class CellLines {

	/** For each line with tabs within there are so many with one at the start alone. */
	private static final int MOSTLY = 4;

	private final List<Row> rows = new ArrayList<>();

	private final List<String> outside = new ArrayList<>();

	private Row open;

	private int blank;

	private CellLines() {
	}

	static boolean isIn(String text) {
		int alone = 0;
		int within = 0;
		boolean gap = false;
		for (String line : text.stripTrailing().split("\n")) {
			int last = line.lastIndexOf('\t');
			alone += (last == 0) ? 1 : 0;
			within += (last > 0) ? 1 : 0;
			gap |= last < 0 && line.isBlank() && alone > 0;
		}
		return gap && alone >= MOSTLY * within;
	}

	static PastedTable read(String text) {
		CellLines reading = new CellLines();
		String[] lines = text.split("\n");
		for (int at = 0; at < lines.length; at++) {
			reading.take(lines[at], at + 1);
		}
		List<PastedTable.Line> rows = reading.rows.stream().map(Row::line).filter((row) -> !row.isBlank()).toList();
		return new PastedTable(BrokenRows.join(rows, false), List.copyOf(reading.outside));
	}

	private void take(String line, int number) {
		if (line.startsWith("\t")) {
			beginCell(line.substring(1), number);
		}
		else if (line.isBlank()) {
			this.blank++;
			return;
		}
		else {
			goOn(line);
		}
		this.blank = 0;
	}

	private void beginCell(String text, int number) {
		if (this.open == null || this.blank > 0) {
			this.open = new Row(number, this.blank > 1, new ArrayList<>());
			this.rows.add(this.open);
		}
		this.open.cells().add(new StringBuilder(text));
	}

	private void goOn(String line) {
		if (this.open == null || this.blank > 1) {
			this.open = null;
			this.outside.add(line.strip());
			return;
		}
		this.open.last().append("\n".repeat(this.blank + 1)).append(line);
	}

	/**
	 * A row that is being read.
	 *
	 * @param loose behind more than one empty line, of which some may belong to a cell
	 */
	private record Row(int number, boolean loose, List<StringBuilder> cells) {

		StringBuilder last() {
			return this.cells.get(this.cells.size() - 1);
		}

		PastedTable.Line line() {
			return new PastedTable.Line(this.number,
					this.cells.stream().map((cell) -> PastedTable.trimmed(cell.toString())).toList(), this.loose);
		}

	}

}
