package org.remit.duties.schedules;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads cells with tabs between them, a row a line. A cell in quotes may hold tabs, line
 * breaks and doubled quotes, as spreadsheets write them; quotes that are none of theirs
 * stay in the text.
 */
final class TabbedCells {

	private final String text;

	private int at;

	private int line = 1;

	/** What was read in vain for the end of a quote: never more than twice the text. */
	private long spent;

	private TabbedCells(String text) {
		this.text = text;
	}

	static List<PastedTable.Line> read(String text) {
		TabbedCells cells = new TabbedCells(text);
		List<PastedTable.Line> lines = new ArrayList<>();
		while (cells.at < text.length()) {
			PastedTable.Line line = cells.row();
			if (!line.isBlank()) {
				lines.add(line);
			}
		}
		return lines;
	}

	private PastedTable.Line row() {
		int number = this.line;
		List<String> cells = new ArrayList<>();
		cells.add(cell());
		while (is('\t')) {
			this.at++;
			cells.add(cell());
		}
		this.at++;
		this.line++;
		return new PastedTable.Line(number, cells, true);
	}

	private boolean is(char separator) {
		return this.at < this.text.length() && this.text.charAt(this.at) == separator;
	}

	private String cell() {
		int close = is('"') ? close(this.at + 1) : -1;
		if (close < 0) {
			return plain();
		}
		String quoted = this.text.substring(this.at, close + 1);
		String inside = quoted.substring(1, quoted.length() - 1);
		this.line += (int) inside.chars().filter((c) -> c == '\n').count();
		this.at = close + 1;
		boolean needed = inside.indexOf('\n') >= 0 || inside.indexOf('\t') >= 0 || inside.indexOf('"') >= 0;
		return trimmed(needed ? inside.replace("\"\"", "\"") : quoted);
	}

	private String plain() {
		int start = this.at;
		while (this.at < this.text.length() && !is('\t') && !is('\n')) {
			this.at++;
		}
		return trimmed(this.text.substring(start, this.at));
	}

	/** Where the quote ends that began before this place, or -1 where it is none. */
	private int close(int from) {
		if (this.spent > 2L * this.text.length()) {
			return -1;
		}
		int end = from;
		while (end < this.text.length() && (this.text.charAt(end) != '"' || isDoubled(end))) {
			end += (this.text.charAt(end) == '"') ? 2 : 1;
		}
		if (end < this.text.length() && endsCell(end + 1)) {
			return end;
		}
		this.spent += end - from;
		return -1;
	}

	private boolean isDoubled(int quote) {
		return quote + 1 < this.text.length() && this.text.charAt(quote + 1) == '"';
	}

	private boolean endsCell(int place) {
		return place == this.text.length() || this.text.charAt(place) == '\t' || this.text.charAt(place) == '\n';
	}

	/** Without empty lines around it; the first line keeps its indentation. */
	static String trimmed(String cell) {
		int start = 0;
		for (int i = 0; i < cell.length() && Character.isWhitespace(cell.charAt(i)); i++) {
			start = (cell.charAt(i) == '\n') ? i + 1 : start;
		}
		return cell.substring(start).stripTrailing();
	}

}
