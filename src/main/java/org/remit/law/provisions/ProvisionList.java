package org.remit.law.provisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.remit.law.sources.Strength;
import org.remit.platform.tables.DelimitedText;
import org.remit.platform.text.TypedText;

/**
 * Reads a list of provisions as people have it: "5.6 Text" a line, rows pasted from Word
 * or a spreadsheet, CSV with or without names of columns. A line without a number is a
 * heading; one that reads like running text goes on with the provision above. Nothing is
 * dropped: what was not understood is told.
 */
final class ProvisionList {

	/**
	 * Long lists come in parts, so that somebody can look through what was understood.
	 */
	static final int MOST = 500;

	private static final int MOST_ROWS = 4 * MOST;

	/** A heading is short and ends without a stop. */
	private static final Pattern RUNNING_TEXT = Pattern.compile(
			"\\p{Ll}.*|.*[.;:,]|[-\u2013\u2014*\u2022\u2023\u25AA\u25CB\u25CF\u25E6\u2756\u27A2\u00B7\uF0B7].*|.{121,}");

	private final Columns columns;

	private final HeadingTrail headings = new HeadingTrail();

	private final List<ListedProvision> read = new ArrayList<>();

	private ProvisionList(Columns columns) {
		this.columns = columns;
	}

	static List<ListedProvision> read(String text) {
		ProvisionList list = new ProvisionList(Columns.of(text));
		List<DelimitedText.Row> rows = DelimitedText.read(text, list.columns.delimiter(), MOST_ROWS + 1);
		rows.stream().limit(MOST_ROWS).forEach(list::read);
		if (rows.size() > MOST_ROWS) {
			list.problem(rows.get(MOST_ROWS), "The list goes on from here. Enter the rest as another list");
		}
		return list.read;
	}

	private void read(DelimitedText.Row row) {
		if (this.columns.named() && this.read.isEmpty() && this.headings.isEmpty() && isFirst(row)) {
			this.columns.unknown()
				.forEach((name) -> problem(row, "There is no place for the column \u201c%s\u201d".formatted(name)));
			return;
		}
		String number = line(row, this.columns.number());
		String text = text(
				this.columns.isTyped() ? row.from(1, this.columns.delimiter()) : row.cell(this.columns.text()));
		boolean several = row.cells().stream().filter((cell) -> !cell.isBlank()).count() > 1;
		if (!this.columns.named() && !several) {
			loose(row);
		}
		else if (this.columns.isPasted() && row.cells().stream().skip(2).anyMatch((cell) -> !cell.isBlank())) {
			problem(row, "More than a number and a text: name the columns in a first line");
		}
		else if (number.isEmpty()) {
			unnumbered(row, text);
		}
		else {
			numbered(row, number, text);
		}
	}

	/** The line with the names of the columns is the first that isn't blank. */
	private boolean isFirst(DelimitedText.Row row) {
		return Columns.of(String.join(String.valueOf(this.columns.delimiter()), row.cells())).named();
	}

	/** A line that isn't a row of cells. */
	private void loose(DelimitedText.Row row) {
		String line = line(row);
		Optional<ProvisionNumber> number = ProvisionNumber.of(line);
		if (number.isPresent()) {
			add(row, number.get().number(), this.headings.path(), number.get().rest(), null);
		}
		else if (line.startsWith("#") || line.contains(" > ") || !RUNNING_TEXT.matcher(line).matches()) {
			if (!this.headings.add(line)) {
				problem(row, "The headings are longer than %d characters".formatted(ProvisionForm.LONGEST_HEADING));
			}
		}
		else {
			unnumbered(row, line);
		}
	}

	private void unnumbered(DelimitedText.Row row, String text) {
		int last = this.read.size() - 1;
		if (last < 0 || this.read.get(last).isProblem() || !this.headings.isOpen()) {
			problem(row, "Text without a number");
			return;
		}
		this.read.set(last, this.read.get(last).with(text));
	}

	private void numbered(DelimitedText.Row row, String typed, String text) {
		String number = typed.matches(".*[^.][.:]") ? typed.substring(0, typed.length() - 1) : typed;
		String strength = line(row, this.columns.strength());
		Optional<Strength> known = strength(strength);
		if (!this.columns.named() && !ProvisionNumber.is(number)) {
			problem(row, "No number that could be one");
		}
		else if (!strength.isEmpty() && known.isEmpty()) {
			problem(row, "Strength is must, must have regard, should, local or may");
		}
		else {
			boolean own = this.columns.heading() >= 0;
			add(row, number, own ? HeadingPath.of(row.cell(this.columns.heading())) : this.headings.path(), text,
					known.orElse(null));
		}
	}

	private void add(DelimitedText.Row row, String number, String heading, String text, Strength strength) {
		this.headings.open();
		this.read.add(new ListedProvision(row.line(), number, heading, text, strength, null));
	}

	private void problem(DelimitedText.Row row, String problem) {
		this.read.add(ListedProvision.problem(row.line(), line(row), problem));
	}

	private static Optional<Strength> strength(String word) {
		return Stream.of(Strength.values())
			.filter((one) -> one.label().equals(word.toLowerCase(Locale.UK)))
			.findFirst();
	}

	private static String line(DelimitedText.Row row, int column) {
		return TypedText.line(row.cell(column));
	}

	/** The whole row as one line. */
	private static String line(DelimitedText.Row row) {
		return TypedText.line(String.join(" ", row.cells()));
	}

	/** With its own line breaks, and no other blanks than one between words. */
	private static String text(String cell) {
		return String.join("\n", TypedText.paragraphs(cell));
	}

}
