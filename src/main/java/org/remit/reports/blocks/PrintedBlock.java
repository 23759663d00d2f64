package org.remit.reports.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.remit.platform.text.Passage;
import org.remit.platform.text.Run;

/**
 * A block as it is printed. What a block of its type doesn't have is left out, empty
 * words too, which come back as such.
 *
 * @param key its anchor
 * @param type in lower case: "paragraph"
 * @param number with which it is cited, empty for none
 * @param level of a heading on the page, 0 for everything else
 * @param heading the words of a heading, or over a table
 * @param passages paragraphs and lists
 * @param headRow whether the first row says what the columns are
 * @param rows of a table
 * @param note where the figures of a table come from
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PrintedBlock(int key, String type, String number, int level, List<Run> heading, List<Part> passages,
		boolean headRow, List<List<List<Run>>> rows, String note) {

	public PrintedBlock {
		number = Objects.requireNonNullElse(number, "");
		heading = Objects.requireNonNullElse(heading, List.of());
		passages = Objects.requireNonNullElse(passages, List.of());
		rows = Objects.requireNonNullElse(rows, List.of());
		note = Objects.requireNonNullElse(note, "");
	}

	/** A paragraph, or a list where it has items. */
	record Part(List<Run> words, List<Entry> items) {

		Part {
			words = Objects.requireNonNullElse(words, List.of());
			items = Objects.requireNonNullElse(items, List.of());
		}

		static List<Part> of(List<Passage> passages, Function<String, List<Run>> read) {
			return passages.stream()
				.map((passage) -> new Part(read.apply(passage.text()), Entry.of(passage.items(), read)))
				.toList();
		}

		public boolean list() {
			return !this.items.isEmpty();
		}
	}

	/** An item and what is nested under it. */
	record Entry(List<Run> words, List<Entry> items) {

		Entry {
			words = Objects.requireNonNullElse(words, List.of());
			items = Objects.requireNonNullElse(items, List.of());
		}

		static List<Entry> of(List<Passage.Item> items, Function<String, List<Run>> read) {
			return items.stream().map((item) -> new Entry(read.apply(item.text()), of(item.items(), read))).toList();
		}
	}

	static PrintedBlock heading(int key, String type, String number, int level, List<Run> words) {
		return new PrintedBlock(key, type, number, level, words, List.of(), false, List.of(), "");
	}

	static PrintedBlock words(int key, String type, String number, List<Part> passages) {
		return new PrintedBlock(key, type, number, 0, List.of(), passages, false, List.of(), "");
	}

	static PrintedBlock table(int key, List<Run> caption, boolean headRow, List<List<List<Run>>> rows, String note) {
		return new PrintedBlock(key, "table", "", 0, caption, List.of(), headRow, rows, note);
	}

	/** "7." before the words, empty for none. */
	public String label() {
		return this.number.isEmpty() ? "" : this.number + ".";
	}

	/** How a line keeps to the margin in which its number stands. */
	public String margin(boolean first) {
		if (this.number.isEmpty()) {
			return "";
		}
		return first ? "remit-report__numbered" : "remit-report__under";
	}

	/** The first row where it says what the columns are, else nothing. */
	public List<List<List<Run>>> head() {
		return this.headRow ? this.rows.subList(0, Math.min(1, this.rows.size())) : List.of();
	}

	public List<List<List<Run>>> body() {
		return this.headRow ? this.rows.subList(Math.min(1, this.rows.size()), this.rows.size()) : this.rows;
	}

	/** What a column of a table is called, empty where no row says so. */
	public String column(int at) {
		return head().stream().map((row) -> Run.words(row.get(at))).findFirst().orElse("");
	}

	/** Whether a column holds nothing but figures, which stand under one another. */
	public boolean figures(int at) {
		return at > 0 && body().stream()
			.map((row) -> Run.words(row.get(at)))
			.allMatch((cell) -> cell.matches("[-\u2212(]?\u00a3?[\\d,.]*\\d\\s?[%mk]?\\)?|-?"));
	}

	/** Line by line, as two editions are compared. */
	public List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		if (!this.heading.isEmpty()) {
			lines.add(new Line(0, Run.words(this.heading)));
		}
		for (Part part : this.passages) {
			if (!part.list()) {
				lines.add(new Line(0, Run.words(part.words())));
			}
			add(part.items(), 0, lines);
		}
		this.rows.forEach((row) -> lines.add(new Line(0, String.join(" | ", row.stream().map(Run::words).toList()))));
		Stream.of(this.note).filter((note) -> !note.isEmpty()).forEach((note) -> lines.add(new Line(0, note)));
		return this.number.isEmpty() ? lines : numbered(lines);
	}

	private List<Line> numbered(List<Line> lines) {
		lines.set(0, new Line(0, label() + " " + lines.get(0).text()));
		return lines;
	}

	private static void add(List<Entry> items, int depth, List<Line> lines) {
		for (Entry item : items) {
			lines.add(new Line(depth, Run.words(item.words())));
			add(item.items(), depth + 1, lines);
		}
	}

	/** A line and how deep it is nested. */
	public record Line(int depth, String text) {
	}

}
