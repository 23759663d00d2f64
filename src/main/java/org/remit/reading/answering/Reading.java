package org.remit.reading.answering;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a matrix says to whoever holds a post, and whether they confirmed having read it.
 *
 * @param confirmed of the very words that it says now, null where nobody confirmed them
 * @param latest whatever they read of it, null for nothing yet
 */
record Reading(Office office, ReadMatrix matrix, Confirmation confirmed, Confirmation latest) {

	static final List<String> HEADINGS = List.of("Post", "Holder", "Basis", "Holder since", "Matrix", "Confirmed",
			"Confirmed on", "Confirmed by", "What was read", "Changed since");

	/**
	 * @param confirmations of whomever, newest first
	 */
	static Reading of(Office office, ReadMatrix matrix, List<Confirmation> confirmations) {
		List<Confirmation> theirs = confirmations.stream().filter((one) -> one.isOf(office, matrix)).toList();
		WordsRead words = matrix.words();
		return new Reading(office, matrix, theirs.stream().filter((one) -> one.says(words)).findFirst().orElse(null),
				theirs.stream().findFirst().orElse(null));
	}

	public ReadingState state() {
		if (this.confirmed != null) {
			return ReadingState.CONFIRMED;
		}
		return (this.latest != null) ? ReadingState.OUTDATED : ReadingState.NOT_YET;
	}

	public boolean isConfirmed() {
		return state() == ReadingState.CONFIRMED;
	}

	/** What changed since it was read last; nothing where it never was. */
	public List<WordsRead.Change> changes() {
		return (state() == ReadingState.OUTDATED) ? this.matrix.words().since(this.latest.words()) : List.of();
	}

	/** "2 added, 1 reworded". */
	public String changeCount() {
		return changes().stream()
			.collect(Collectors.groupingBy((change) -> change.kind().toLowerCase(Locale.UK), TreeMap::new,
					Collectors.counting()))
			.entrySet()
			.stream()
			.map((one) -> "%d %s".formatted(one.getValue(), one.getKey()))
			.collect(Collectors.joining(", "));
	}

	/** As a line of a table. */
	List<String> cells() {
		Confirmation shown = isConfirmed() ? this.confirmed : this.latest;
		return List.of(this.office.title(), this.office.person().fullName(), this.office.basis(),
				this.office.since().toString(), this.matrix.title(), state().label(),
				(shown != null) ? shown.confirmedOn().toString() : "", (shown != null) ? shown.byName() : "",
				(shown != null) ? shown.basis() : "", changeCount());
	}

}
