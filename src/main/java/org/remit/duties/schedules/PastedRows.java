package org.remit.duties.schedules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.remit.duties.matrices.Headings;
import org.remit.platform.tables.PastedTable;
import org.remit.platform.text.TypedText;

/**
 * Finds in a pasted table which columns it has, which rows are responsibilities and which
 * are headings of sections. Whatever it can't use it names, so that nothing is lost.
 */
final class PastedRows {

	/** Long tables come in parts, so that nobody waits for a page that says nothing. */
	static final int MOST_ROWS = 600;

	private final PastedTable table;

	private final boolean asAbove;

	private final Map<String, TableColumn> names;

	private List<TableColumn> columns;

	private PastedTable.Line heads;

	private final List<PastedSection> sections = new ArrayList<>();

	private final List<String> left = new ArrayList<>();

	private final List<String> problems = new ArrayList<>();

	private PastedRows(PastedTable table, Headings headings, boolean asAbove) {
		this.table = table;
		this.names = TableColumn.names(headings);
		this.asAbove = asAbove;
		this.columns = TableColumn.printed(headings, Math.min(table.columns(), PastedTable.MOST_COLUMNS));
	}

	/**
	 * @param asAbove whether an empty paragraph means the one of the row above
	 */
	static PastedRows read(String pasted, Headings headings, boolean asAbove) {
		PastedRows rows = new PastedRows(PastedTable.read(pasted), headings, asAbove);
		rows.read();
		return rows;
	}

	private void read() {
		if (this.table.isTooWide()) {
			this.problems.add("The table has more than %d columns".formatted(PastedTable.MOST_COLUMNS));
			return;
		}
		if (this.table.lines().size() > MOST_ROWS) {
			this.problems.add("Paste %d rows or fewer at once: this table has %,d".formatted(MOST_ROWS,
					this.table.lines().size()));
			return;
		}
		this.left.addAll(this.table.outside());
		this.table.lines().forEach(this::take);
		rows().forEach(this::check);
		if (rows().isEmpty()) {
			this.problems.add("No responsibility was found in it. Are there tabs between the cells?");
		}
	}

	private void take(PastedTable.Line line) {
		if (this.heads != null && line.cells().equals(this.heads.cells())) {
			return;
		}
		List<TableColumn> named = (this.heads == null) ? TableColumn.named(line, this.names) : List.of();
		if (!named.isEmpty() && rows().isEmpty()) {
			this.heads = line;
			this.columns = named;
			this.sections.forEach((section) -> this.left.add(section.heading()));
			this.sections.clear();
		}
		else if (isHeading(line)) {
			beginSection(line);
		}
		else {
			add(row(line));
		}
	}

	/** One cell alone, which is neither a duty nor the number of a provision. */
	private boolean isHeading(PastedTable.Line line) {
		boolean alone = !line.cell(0).isBlank() && line.cells().stream().skip(1).allMatch(String::isBlank);
		boolean number = TypedText.line(line.cell(0))
			.matches("(?i)([a-z]{1,4}\\.? ?)?\\d[\\d.a-z()]{0,20}|[-\u2013\u2014]");
		return this.columns.size() > 1 && alone && !number
				&& (line.cells().size() == 1 || this.columns.get(0) != TableColumn.RESPONSIBILITY);
	}

	private void beginSection(PastedTable.Line line) {
		String heading = TypedText.line(line.cell(0));
		require(heading, 200, "heading", line.number());
		this.sections.add(new PastedSection(line.number(), heading, new ArrayList<>()));
	}

	private PastedRow row(PastedTable.Line line) {
		String cited = TypedText.line(cell(line, TableColumn.CITED));
		List<String> rest = new ArrayList<>();
		for (int at = 0; at < line.cells().size(); at++) {
			boolean known = at < this.columns.size() && this.columns.get(at) != TableColumn.UNKNOWN;
			if (!known && !line.cell(at).isBlank()) {
				rest.add(line.cell(at));
			}
		}
		PastedRow above = above();
		return new PastedRow(line.number(), cited,
				this.asAbove && cited.isEmpty() && above != null && above.hasProvision(),
				cell(line, TableColumn.RESPONSIBILITY), cell(line, TableColumn.HOLDER), cell(line, TableColumn.TAKEN),
				cell(line, TableColumn.FUTURE), rest);
	}

	private String cell(PastedTable.Line line, TableColumn column) {
		int at = column.in(this.columns);
		return (at < 0) ? "" : line.cell(at);
	}

	private void add(PastedRow row) {
		if (this.sections.isEmpty()) {
			this.sections.add(new PastedSection(row.line(), "", new ArrayList<>()));
		}
		List<PastedRow> rows = this.sections.get(this.sections.size() - 1).rows();
		if (row.text().isBlank() && row.cited().isEmpty() && !rows.isEmpty()) {
			rows.set(rows.size() - 1, rows.get(rows.size() - 1).with(row));
			return;
		}
		rows.add(row);
	}

	private PastedRow above() {
		List<PastedRow> rows = this.sections.isEmpty() ? List.of() : this.sections.get(this.sections.size() - 1).rows();
		return rows.isEmpty() ? null : rows.get(rows.size() - 1);
	}

	private void check(PastedRow row) {
		if (row.text().isBlank()) {
			this.problems.add("Line %d: there is no responsibility in this row".formatted(row.line()));
		}
		require(row.cited(), 200, "paragraph", row.line());
		require(row.text(), 20_000, "responsibility", row.line());
		require(row.taken(), 20_000, "action taken", row.line());
		require(row.future(), 20_000, "future action", row.line());
	}

	private void require(String text, int most, String what, int line) {
		if (text.length() > most) {
			this.problems.add("Line %d: the %s must be %,d characters or fewer: \u201c%s\u2026\u201d".formatted(line,
					what, most, TypedText.line(text.substring(0, 40))));
		}
	}

	/** What each column is about. */
	List<TableColumn> columns() {
		return this.columns;
	}

	/** What stands over the columns in what was pasted; none where it had no such row. */
	List<String> heads() {
		return (this.heads != null) ? this.heads.cells().stream().map(TypedText::line).toList() : List.of();
	}

	List<PastedSection> sections() {
		return this.sections;
	}

	List<PastedRow> rows() {
		return this.sections.stream().flatMap((section) -> section.rows().stream()).toList();
	}

	/** Lines that stand outside of the table. */
	List<String> left() {
		return this.left;
	}

	/** What must be mended before it can be saved, in sentences. */
	List<String> problems() {
		return this.problems;
	}

	boolean has(TableColumn column) {
		return this.columns.contains(column);
	}

}
