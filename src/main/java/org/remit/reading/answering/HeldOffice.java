package org.remit.reading.answering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.remit.publishing.documents.Hash;

/**
 * A post that somebody holds or a board they chair on a day, and what they answer for.
 */
record HeldOffice(Office office, List<Reading> readings) {

	/**
	 * @param confirmations of whomever, newest first
	 */
	static HeldOffice of(Office office, Shelf shelf, List<Confirmation> confirmations) {
		return new HeldOffice(office,
				shelf.of(Set.of(office.answering()))
					.stream()
					.map((matrix) -> Reading.of(office, matrix, confirmations))
					.toList());
	}

	public List<ReadRow> rows() {
		return this.readings.stream().flatMap((reading) -> reading.matrix().rows().stream()).toList();
	}

	public Map<String, List<ReadRow>> bySource() {
		return SourceGroups.of(rows());
	}

	/** "12 responsibilities". */
	public String count() {
		int count = rows().size();
		return "%d %s".formatted(count, (count == 1) ? "responsibility" : "responsibilities");
	}

	public long withGaps() {
		return rows().stream().filter((row) -> !row.gaps().isEmpty()).count();
	}

	public boolean isConfirmed() {
		return this.readings.stream().allMatch(Reading::isConfirmed);
	}

	/** Was confirmed once, and says something else now. */
	public boolean isOutdated() {
		return !isConfirmed() && this.readings.stream().anyMatch((reading) -> reading.latest() != null);
	}

	/** Tells the words that are read here from any others. */
	public String read() {
		return Hash.of(this.readings.stream()
			.map((reading) -> "%s %s%n".formatted(reading.matrix().id(), reading.matrix().words().hash()))
			.collect(Collectors.joining()));
	}

}
