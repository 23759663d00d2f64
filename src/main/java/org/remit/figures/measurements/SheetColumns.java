package org.remit.figures.measurements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.remit.platform.tables.DelimitedText;
import org.remit.platform.tables.TableHead;
import org.remit.platform.text.OneLine;

/**
 * Which column holds what, as the first line names them. Without names it is the code,
 * then the figure, then a note.
 */
record SheetColumns(char delimiter, boolean named, TableHead<SheetColumns.Column> head) {

	private static final TableHead<Column> UNNAMED = new TableHead<>(
			Map.of(Column.CODE, 0, Column.FIGURE, 1, Column.NOTE, 2), List.of());

	enum Column {

		CODE("code", "indicator code", "indicator", "reference", "ref"), PART("part", "breakdown", "category"),
		SERIES("series", "comparator", "place"), FROM("from", "start", "period start"),
		TO("to", "day", "date", "as at", "as-at date", "period end", "end"),
		FIGURE("figure", "value", "number", "result"), STATUS("status", "provisional", "provisional or final"),
		NOTE("note", "notes", "comment", "commentary"), REASON("reason", "reason for revision");

		private final Set<String> names;

		Column(String... names) {
			this.names = Set.of(names);
		}

		static Column named(String name) {
			return Stream.of(values())
				.filter((column) -> column.names.contains(TableHead.plain(name)))
				.findFirst()
				.orElse(null);
		}

	}

	static SheetColumns of(String text) {
		String first = text.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		char delimiter = delimiter(first);
		TableHead<Column> head = TableHead.of(first, delimiter, Column::named);
		return (head.has(Column.CODE) && head.has(Column.FIGURE)) ? new SheetColumns(delimiter, true, head)
				: new SheetColumns(delimiter, false, UNNAMED);
	}

	private static char delimiter(String line) {
		return (line.indexOf('\t') >= 0) ? '\t' : (line.indexOf(';') >= 0 && line.indexOf(',') < 0) ? ';' : ',';
	}

	String cell(DelimitedText.Row row, Column column) {
		return OneLine.of(row.cell(this.head.place(column)));
	}

}
