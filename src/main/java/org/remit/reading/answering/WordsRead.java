package org.remit.reading.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.remit.publishing.documents.Hash;

/**
 * The words that somebody confirmed having read: of each responsibility its key, what it
 * cites and what it says. Where a row stands and what is being done about it may change
 * without a new reading.
 */
record WordsRead(List<Row> rows) {

	private static final JsonMapper CANONICAL = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	WordsRead {
		rows = rows.stream().sorted(Comparator.comparing(Row::key)).toList();
	}

	static WordsRead of(String json) {
		return CANONICAL.readValue(json, WordsRead.class);
	}

	/** Always the same bytes for the same words. */
	String json() {
		return CANONICAL.writeValueAsString(this);
	}

	String hash() {
		return Hash.of(json());
	}

	/** What is new, gone or worded otherwise against an earlier reading. */
	List<Change> since(WordsRead earlier) {
		Map<Integer, Row> before = byKey(earlier);
		Map<Integer, Row> now = byKey(this);
		List<Change> changes = new ArrayList<>();
		this.rows.stream()
			.filter((row) -> !row.equals(before.get(row.key())))
			.forEach((row) -> changes.add(new Change(before.get(row.key()), row)));
		earlier.rows.stream()
			.filter((row) -> !now.containsKey(row.key()))
			.forEach((row) -> changes.add(new Change(row, null)));
		return changes;
	}

	private static Map<Integer, Row> byKey(WordsRead read) {
		return read.rows.stream().collect(Collectors.toMap(Row::key, Function.identity()));
	}

	/** The words of one responsibility. */
	record Row(int key, String cited, String text) {

		/** "5.6: To keep the wells". */
		String words() {
			return this.cited.isEmpty() ? this.text : "%s: %s".formatted(this.cited, this.text);
		}

	}

	/**
	 * A responsibility that reads otherwise than before.
	 *
	 * @param before null where it is new
	 * @param now null where it is gone
	 */
	record Change(Row before, Row now) {

		public String kind() {
			return (this.before == null) ? "Added" : (this.now == null) ? "Ended" : "Reworded";
		}

		public boolean isRewording() {
			return this.before != null && this.now != null;
		}

		/** What it says now, or said until it ended. */
		public String words() {
			return ((this.now != null) ? this.now : this.before).words();
		}

		/** What a reworded one said before. */
		public String wordsBefore() {
			return this.before.words();
		}

	}

}
