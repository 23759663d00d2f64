package org.remit.law.provisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.remit.platform.tables.TableHead;
import org.remit.platform.text.OneLine;

/**
 * How a list of provisions is laid out: the delimiter between its cells, and which column
 * holds what. Where no first line names the columns, the number comes first and the text
 * second.
 *
 * @param delimiter null character where lines are no rows of cells
 */
record Columns(char delimiter, boolean named, TableHead<Columns.Column> head) {

	private static final TableHead<Column> UNNAMED = new TableHead<>(Map.of(Column.NUMBER, 0, Column.TEXT, 1),
			List.of());

	enum Column {

		NUMBER("number", "no", "no.", "paragraph", "para", "section", "provision", "reference", "ref", "regulation",
				"clause"),
		HEADING("heading", "headings", "chapter", "title"),
		TEXT("text", "wording", "words", "duty", "responsibility", "description"), STRENGTH("strength");

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

	/** Typed as a number, a comma and a text, which may have commas too. */
	boolean isTyped() {
		return !this.named && this.delimiter != '\t';
	}

	/** Rows of a table whose columns nobody names. */
	boolean isPasted() {
		return !this.named && this.delimiter == '\t';
	}

	/** What a text is, by its first lines. */
	static Columns of(String text) {
		List<String> lines = text.lines().filter((line) -> !line.isBlank()).limit(50).toList();
		String first = lines.isEmpty() ? "" : lines.get(0);
		return Stream.of('\t', ',', ';')
			.flatMap((delimiter) -> named(first, delimiter).stream())
			.findFirst()
			.orElseGet(() -> new Columns(delimiter(text, lines), false, UNNAMED));
	}

	private static Optional<Columns> named(String line, char delimiter) {
		TableHead<Column> head = TableHead.of(line, delimiter, Column::named);
		boolean named = head.has(Column.NUMBER) && head.has(Column.TEXT);
		return named ? Optional.of(new Columns(delimiter, true, head)) : Optional.empty();
	}

	int number() {
		return this.head.place(Column.NUMBER);
	}

	int heading() {
		return this.head.place(Column.HEADING);
	}

	int text() {
		return this.head.place(Column.TEXT);
	}

	int strength() {
		return this.head.place(Column.STRENGTH);
	}

	/** Columns that the first line names and that have no place here. */
	List<String> unknown() {
		return this.head.unknown();
	}

	/** A tab anywhere; a comma or semicolon where it follows the number of most lines. */
	private static char delimiter(String text, List<String> lines) {
		if (text.indexOf('\t') >= 0) {
			return '\t';
		}
		for (char delimiter : new char[] { ',', ';' }) {
			long fitting = lines.stream().filter((line) -> startsWithNumber(line, delimiter)).count();
			if (fitting > 0 && fitting * 2 >= lines.size()) {
				return delimiter;
			}
		}
		return '\0';
	}

	private static boolean startsWithNumber(String line, char delimiter) {
		String start = line.strip();
		int end = start.indexOf(delimiter);
		return end > 0 && end <= 60 && ProvisionNumber.is(OneLine.of(start.substring(0, end).replace("\"", "")));
	}

}
