package org.remit.law.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.remit.platform.tables.DelimitedText;
import org.remit.platform.text.OneLine;

/**
 * How a list of provisions is laid out: the delimiter between its cells, and which column
 * holds what. Where no first line names the columns, the number comes first and the text
 * second.
 *
 * @param delimiter null character where lines are no rows of cells
 * @param unknown columns that the first line names and that have no place here
 */
record Columns(char delimiter, boolean named, int number, int heading, int text, int strength, List<String> unknown) {

	private static final Set<String> NUMBER = Set.of("number", "no", "no.", "paragraph", "para", "section", "provision",
			"reference", "ref", "regulation", "clause");

	private static final Set<String> HEADING = Set.of("heading", "headings", "chapter", "title");

	private static final Set<String> TEXT = Set.of("text", "wording", "words", "duty", "responsibility", "description");

	private static final Set<String> STRENGTH = Set.of("strength");

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
			.orElseGet(() -> new Columns(delimiter(text, lines), false, 0, -1, 1, -1, List.of()));
	}

	private static Optional<Columns> named(String line, char delimiter) {
		List<String> names = DelimitedText.read(line, delimiter, 1)
			.stream()
			.flatMap((row) -> row.cells().stream())
			.map((cell) -> OneLine.of(cell).toLowerCase(Locale.UK))
			.toList();
		int number = find(names, NUMBER);
		int text = find(names, TEXT);
		if (number < 0 || text < 0) {
			return Optional.empty();
		}
		int heading = find(names, HEADING);
		int strength = find(names, STRENGTH);
		List<String> unknown = IntStream.range(0, names.size())
			.filter((at) -> at != number && at != text && at != heading && at != strength && !names.get(at).isEmpty())
			.mapToObj(names::get)
			.toList();
		return Optional.of(new Columns(delimiter, true, number, heading, text, strength, unknown));
	}

	private static int find(List<String> names, Set<String> known) {
		return IntStream.range(0, names.size()).filter((at) -> known.contains(names.get(at))).findFirst().orElse(-1);
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
