package org.remit.duties.schedules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.duties.matrices.Headings;
import org.remit.platform.tables.PastedTable;
import org.remit.platform.tables.TableHead;
import org.remit.platform.text.TypedText;

/** What a column of a pasted table is about, by what stands over it. */
enum TableColumn {

	CITED("Paragraph",
			Set.of("paragraph", "para", "paragraph number", "provision", "section", "source", "reference", "ref",
					"statutory reference", "guidance", "statutory guidance")),
	RESPONSIBILITY("Responsibility",
			Set.of("responsibility", "duty", "statutory duty", "role", "requirement", "function")),
	HOLDER("Holder",
			Set.of("holder", "held by", "post", "who", "lead", "lead officer", "responsible officer", "owner")),
	TAKEN("Action taken",
			Set.of("action taken", "action to date", "current position", "current arrangement", "progress",
					"what was done", "what has been done")),
	FUTURE("Future action", Set.of("future action", "further action", "planned action", "action planned",
			"action required", "next step", "what will be done")),
	UNKNOWN("Not taken over", Set.of());

	private final String label;

	private final Set<String> names;

	TableColumn(String label, Set<String> names) {
		this.label = label;
		this.names = names.stream().map(TableColumn::plain).collect(Collectors.toSet());
	}

	String label() {
		return this.label;
	}

	/** What the matrix prints over it. */
	String heading(Headings headings) {
		return switch (this) {
			case CITED -> headings.cited();
			case RESPONSIBILITY -> headings.responsibility();
			case HOLDER -> headings.holder();
			case TAKEN -> headings.taken();
			case FUTURE -> headings.future();
			case UNKNOWN -> "";
		};
	}

	/** The columns by what may stand over them: first of all what the matrix prints. */
	static Map<String, TableColumn> names(Headings headings) {
		Map<String, TableColumn> names = new HashMap<>();
		Stream.of(values()).forEach((one) -> names.putIfAbsent(plain(one.heading(headings)), one));
		Stream.of(values()).forEach((one) -> one.names.forEach((name) -> names.putIfAbsent(name, one)));
		names.remove("");
		return names;
	}

	/** By the names in a row; none where it is no row of headings. */
	static List<TableColumn> named(PastedTable.Line line, Map<String, TableColumn> names) {
		int width = line.cells().size();
		if (width > PastedTable.MOST_COLUMNS) {
			return List.of();
		}
		TableHead<TableColumn> head = TableHead.of(line.cells(), (name) -> names.get(plain(name)));
		boolean heads = head.has(RESPONSIBILITY) && head.places().size() >= Math.min(2, width);
		return heads ? columns(head, width) : List.of();
	}

	private static List<TableColumn> columns(TableHead<TableColumn> head, int width) {
		TableColumn[] columns = new TableColumn[width];
		Arrays.fill(columns, UNKNOWN);
		head.places().forEach((column, place) -> columns[place] = column);
		return List.of(columns);
	}

	/** "Responsibilities:" and "Responsibility" are one. */
	private static String plain(String heading) {
		return (heading.length() > 60) ? ""
				: TypedText.line(heading.toLowerCase(Locale.UK).replaceAll("[^a-z ]", " "))
					.replaceAll("ies\\b", "y")
					.replaceAll("s\\b", "")
					.strip();
	}

	/** Where a table names none: those that the matrix prints, in their order. */
	static List<TableColumn> printed(Headings headings, int width) {
		List<TableColumn> printed = (width == 1) ? List.of(RESPONSIBILITY)
				: Stream.of(values()).filter((one) -> !one.heading(headings).isEmpty()).toList();
		return Stream.concat(printed.stream(), Stream.generate(() -> UNKNOWN)).limit(width).toList();
	}

	/** Which of a row's cells are of this column, by place; -1 for none. */
	int in(List<TableColumn> columns) {
		return columns.indexOf(this);
	}

}
