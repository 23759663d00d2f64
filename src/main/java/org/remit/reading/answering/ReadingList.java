package org.remit.reading.answering;

import java.util.ArrayList;
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
 * @param vacancies what nobody can confirm
 * @param canSignIn the people among them who have an account to confirm with
 */
record ReadingList(List<Reading> readings, List<Vacancy> vacancies, Set<UUID> canSignIn) {

	private static final Comparator<Reading> BY_POST = Comparator
		.comparing((Reading one) -> one.office().title(), String.CASE_INSENSITIVE_ORDER)
		.thenComparing((one) -> one.office().person().sortedName(), String.CASE_INSENSITIVE_ORDER)
		.thenComparing((one) -> one.matrix().title(), String.CASE_INSENSITIVE_ORDER);

	static ReadingList of(Desk desk, Set<UUID> canSignIn) {
		return new ReadingList(desk.held().stream().flatMap((one) -> one.readings().stream()).sorted(BY_POST).toList(),
				vacancies(desk), canSignIn);
	}

	private static List<Vacancy> vacancies(Desk desk) {
		Set<UUID> held = desk.answering();
		Shelf shelf = desk.shelf();
		Stream<Vacancy> posts = shelf.posts()
			.values()
			.stream()
			.filter((post) -> !held.contains(post.id()))
			.flatMap((post) -> shelf.of(Set.of(post.id())).stream().map((matrix) -> Vacancy.of(post, matrix)));
		Stream<Vacancy> boards = shelf.boards()
			.values()
			.stream()
			.filter((board) -> !held.contains(board.id()))
			.flatMap((board) -> shelf.of(Set.of(board.id())).stream().map((matrix) -> Vacancy.of(board, matrix)));
		return Stream.concat(posts, boards)
			.sorted(Comparator.comparing(Vacancy::title, String.CASE_INSENSITIVE_ORDER)
				.thenComparing((one) -> one.matrix().title()))
			.toList();
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

	/** One line a reading under a line of headings, and below them what is vacant. */
	List<List<String>> table(ReadingState state) {
		List<List<String>> lines = new ArrayList<>(List.of(Reading.HEADINGS));
		in(state).forEach((reading) -> lines.add(reading.cells()));
		if (state == null) {
			this.vacancies.forEach((vacancy) -> lines.add(vacancy.cells()));
		}
		return lines;
	}

	public boolean canConfirm(Reading reading) {
		return this.canSignIn.contains(reading.office().person().id());
	}

}
