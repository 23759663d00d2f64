package org.remit.figures.measurements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.remit.platform.tables.DelimitedText;
import org.remit.platform.text.OneLine;

/**
 * Which column holds what, as the first line names them. Without names it is the code,
 * then the figure, then a note.
 */
record SheetColumns(char delimiter, boolean named, Map<Column, Integer> places, List<String> unknown) {

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

	}

	static SheetColumns of(String text) {
		String first = text.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		char delimiter = delimiter(first);
		List<String> names = DelimitedText.read(first, delimiter, 1)
			.stream()
			.flatMap((row) -> row.cells().stream())
			.map((cell) -> OneLine.of(cell).toLowerCase(Locale.UK))
			.toList();
		Map<Column, Integer> places = new EnumMap<>(Column.class);
		List<String> unknown = new ArrayList<>();
		for (int at = 0; at < names.size(); at++) {
			place(names.get(at), at, places, unknown);
		}
		return (places.containsKey(Column.CODE) && places.containsKey(Column.FIGURE))
				? new SheetColumns(delimiter, true, places, unknown) : new SheetColumns(delimiter, false,
						Map.of(Column.CODE, 0, Column.FIGURE, 1, Column.NOTE, 2), List.of());
	}

	private static void place(String name, int at, Map<Column, Integer> places, List<String> unknown) {
		for (Column column : Column.values()) {
			if (column.names.contains(name) && places.putIfAbsent(column, at) == null) {
				return;
			}
		}
		if (!name.isEmpty()) {
			unknown.add(name);
		}
	}

	private static char delimiter(String line) {
		return (line.indexOf('\t') >= 0) ? '\t' : (line.indexOf(';') >= 0 && line.indexOf(',') < 0) ? ';' : ',';
	}

	String cell(DelimitedText.Row row, Column column) {
		return OneLine.of(row.cell(this.places.getOrDefault(column, -1)));
	}

}
