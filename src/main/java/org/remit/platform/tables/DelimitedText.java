package org.remit.platform.tables;

import java.util.ArrayList;
import java.util.List;

import org.remit.platform.text.TypedText;

/**
 * A table as text, as spreadsheets save and Word pastes it: a row a line, a delimiter
 * between cells, a cell with line breaks in quotation marks. A mark that closes nowhere
 * is one of the text.
 */
public final class DelimitedText {

	/** Beyond this length nothing is looked for that closes a quotation mark. */
	private static final int LONGEST = 25_000;

	private final String text;

	private final char delimiter;

	private int at;

	private int line = 1;

	private DelimitedText(String text, char delimiter) {
		this.text = text;
		this.delimiter = delimiter;
	}

	/** Rows that aren't blank, up to a number of them. */
	public static List<Row> read(String typed, char delimiter, int most) {
		DelimitedText cells = new DelimitedText(TypedText.plainBreaks(typed).replace("\r\n", "\n").replace('\r', '\n'),
				delimiter);
		List<Row> rows = new ArrayList<>();
		while (cells.at < cells.text.length() && rows.size() < most) {
			Row row = cells.row();
			if (!row.cells().stream().allMatch(String::isBlank)) {
				rows.add(row);
			}
		}
		return rows;
	}

	private Row row() {
		int start = this.line;
		List<String> row = new ArrayList<>();
		boolean more = true;
		while (more) {
			row.add(cell());
			more = this.at < this.text.length() && this.text.charAt(this.at) == this.delimiter;
			this.at++;
		}
		this.line++;
		return new Row(start, row);
	}

	/** Leaves the place at what ended the cell. */
	private String cell() {
		int closing = (this.at < this.text.length() && this.text.charAt(this.at) == '"') ? closing() : -1;
		if (closing > 0) {
			String quoted = this.text.substring(this.at + 1, closing).replace("\"\"", "\"");
			this.line += (int) quoted.chars().filter((c) -> c == '\n').count();
			this.at = closing + 1;
			return quoted;
		}
		int start = this.at;
		while (this.at < this.text.length() && !ends(this.at)) {
			this.at++;
		}
		return this.text.substring(start, this.at);
	}

	/** The mark that closes the one here, with the end of the cell behind it. */
	private int closing() {
		int last = Math.min(this.text.length(), this.at + LONGEST);
		for (int i = this.at + 1; i < last; i++) {
			if (this.text.charAt(i) == '"') {
				if (i + 1 < this.text.length() && this.text.charAt(i + 1) == '"') {
					i++;
				}
				else {
					return (i + 1 == this.text.length() || ends(i + 1)) ? i : -1;
				}
			}
		}
		return -1;
	}

	private boolean ends(int place) {
		char c = this.text.charAt(place);
		return c == '\n' || c == this.delimiter;
	}

	/**
	 * @param line the number of its first line, from 1
	 */
	public record Row(int line, List<String> cells) {

		/** All cells from one on, as if they were one. */
		public String from(int column, char delimiter) {
			return (column < this.cells.size())
					? String.join(String.valueOf(delimiter), this.cells.subList(column, this.cells.size())) : "";
		}

		public String cell(int column) {
			return (column >= 0 && column < this.cells.size()) ? this.cells.get(column) : "";
		}

	}

}
