package org.remit.duties.schedules;

import java.util.List;

import org.remit.duties.matrices.Headings;

/**
 * A pasted table as it would be saved, section by section.
 *
 * @param left lines that are not taken over
 * @param heads what stands over its columns; none where it has no such row
 * @param problems what must be mended before it can be saved
 * @param sourceless whether the matrix covers no sources whose numbers could be meant
 */
record UnderstoodTable(List<Section> sections, List<TableColumn> columns, List<String> heads, List<String> left,
		List<String> problems, boolean sourceless) {

	/**
	 * Rows with the heading over them.
	 *
	 * @param heading empty for rows before the first heading
	 */
	record Section(String heading, List<UnderstoodRow> rows) {
	}

	public List<UnderstoodRow> rows() {
		return this.sections.stream().flatMap((section) -> section.rows().stream()).toList();
	}

	/**
	 * True where numbers are printed and no source is chosen in which to look for them.
	 */
	public boolean wantsSources() {
		return this.sourceless && rows().stream().anyMatch(UnderstoodRow::citesNothing);
	}

	public boolean has(String column) {
		return this.columns.contains(TableColumn.valueOf(column));
	}

	/** How many of its columns a matrix has. */
	public long width() {
		return this.columns.stream().filter((one) -> one != TableColumn.UNKNOWN).count();
	}

	/** The names of the columns of a matrix that it fills but doesn't print. */
	public List<String> unprinted(Headings headings) {
		return this.columns.stream()
			.filter((one) -> one != TableColumn.UNKNOWN && one.heading(headings).isEmpty())
			.map(TableColumn::label)
			.toList();
	}

}
