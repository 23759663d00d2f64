package org.remit.answering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who must have read what, with whether they did.
 *
 * @param canSignIn the people among them who have an account to confirm with
 */
record ReadingList(List<Reading> readings, Set<UUID> canSignIn) {

	private static final Comparator<Reading> BY_POST = Comparator
		.comparing((Reading one) -> one.appointment().post().title(), String.CASE_INSENSITIVE_ORDER)
		.thenComparing((one) -> one.appointment().person().sortedName(), String.CASE_INSENSITIVE_ORDER)
		.thenComparing((one) -> one.matrix().title(), String.CASE_INSENSITIVE_ORDER);

	static ReadingList of(List<HeldPost> held, Set<UUID> canSignIn) {
		return new ReadingList(held.stream().flatMap((one) -> one.readings().stream()).sorted(BY_POST).toList(),
				canSignIn);
	}

	/**
	 * @param state null for all
	 */
	public List<Reading> in(ReadingState state) {
		return this.readings.stream().filter((one) -> state == null || one.state() == state).toList();
	}

	public Map<ReadingState, Long> counts() {
		return this.readings.stream().collect(Collectors.groupingBy(Reading::state, Collectors.counting()));
	}

	/** One line a reading under a line of headings. */
	List<List<String>> table(ReadingState state) {
		Stream<List<String>> lines = in(state).stream().map(Reading::cells);
		return Stream.concat(Stream.of(Reading.HEADINGS), lines).toList();
	}

	public boolean canConfirm(Reading reading) {
		return this.canSignIn.contains(reading.appointment().person().id());
	}

}
