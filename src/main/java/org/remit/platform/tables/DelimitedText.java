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

	private final String text;

	private final char delimiter;

	/** Whether marks around a cell that needs none are the writer's own. */
	private final boolean sparing;

	private int at;

	private int line = 1;

	/** What was read in vain for the end of a quote: never more than twice the text. */
	private long spent;

	private DelimitedText(String text, char delimiter, boolean sparing) {
		this.text = text;
		this.delimiter = delimiter;
		this.sparing = sparing;
	}

	/** Rows that aren't blank, up to a number of them. */
	public static List<Row> read(String typed, char delimiter, int most) {
		return new DelimitedText(lines(typed), delimiter, false).rows(most);
	}

	/**
	 * Rows that aren't blank, as they are copied from a spreadsheet: tabs between cells,
	 * and in quotation marks only what has a tab, a line break or such a mark itself.
	 */
	static List<Row> pasted(String text) {
		return new DelimitedText(lines(text), '\t', true).rows(Integer.MAX_VALUE);
	}

	private static String lines(String typed) {
		return TypedText.plainBreaks(typed).replace("\r\n", "\n").replace('\r', '\n');
	}

	private List<Row> rows(int most) {
		List<Row> rows = new ArrayList<>();
		while (this.at < this.text.length() && rows.size() < most) {
			Row row = row();
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
		int closing = (this.at < this.text.length() && this.text.charAt(this.at) == '"') ? closing(this.at + 1) : -1;
		int start = this.at;
		if (closing < 0) {
			while (this.at < this.text.length() && !ends(this.at)) {
				this.at++;
			}
			return this.text.substring(start, this.at);
		}
		String inside = this.text.substring(start + 1, closing);
		this.line += (int) inside.chars().filter((c) -> c == '\n').count();
		this.at = closing + 1;
		return (this.sparing && !needsMarks(inside)) ? this.text.substring(start, this.at)
				: inside.replace("\"\"", "\"");
	}

	private boolean needsMarks(String inside) {
		return inside.indexOf('\n') >= 0 || inside.indexOf(this.delimiter) >= 0 || inside.indexOf('"') >= 0;
	}

	/**
	 * The mark that closes the one before this place, with the end of the cell behind.
	 */
	private int closing(int from) {
		if (this.spent > 2L * this.text.length()) {
			return -1;
		}
		int end = from;
		while (end < this.text.length() && (this.text.charAt(end) != '"' || isDoubled(end))) {
			end += (this.text.charAt(end) == '"') ? 2 : 1;
		}
		if (end < this.text.length() && (end + 1 == this.text.length() || ends(end + 1))) {
			return end;
		}
		this.spent += end - from;
		return -1;
	}

	private boolean isDoubled(int mark) {
		return mark + 1 < this.text.length() && this.text.charAt(mark + 1) == '"';
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
