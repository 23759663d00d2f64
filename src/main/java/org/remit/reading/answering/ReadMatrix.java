package org.remit.reading.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.remit.duties.editions.MatrixSnapshot;
import org.remit.publishing.documents.EditionFacts;

/**
 * A matrix, or what it says to somebody, in reading order.
 *
 * @param edition the one in force, null where there is none
 * @param printed what stands around the rows: of the edition, else as it is being written
 */
record ReadMatrix(UUID id, EditionFacts edition, MatrixSnapshot printed, List<ReadRow> rows) {

	public String title() {
		return this.printed.title();
	}

	/** The rows under the headings that they stand under. */
	public Map<String, List<ReadRow>> bySection() {
		return this.rows.stream()
			.collect(Collectors.groupingBy(ReadRow::section, LinkedHashMap::new, Collectors.toList()));
	}

	public boolean hasPublished() {
		return this.rows.stream().anyMatch(ReadRow::published);
	}

	/** True where the reader sees rows that no edition in force has. */
	public boolean hasUnpublished() {
		return this.rows.stream().anyMatch((row) -> !row.published());
	}

	/** True where the reader answers for every row. */
	public boolean isAllMine() {
		return this.rows.stream().allMatch(ReadRow::mine);
	}

	WordsRead words() {
		return new WordsRead(this.rows.stream().map(ReadRow::words).toList());
	}

}
