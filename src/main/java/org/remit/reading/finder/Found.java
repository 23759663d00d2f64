package org.remit.reading.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What was found of one kind, the best first. The answers are made of those that are
 * shown, all of them at once.
 *
 * @param groups hits that make one answer together
 */
record Found<T>(List<List<Hit>> groups, Function<List<List<Hit>>, List<T>> answers) {

	/** So many answers of a kind are shown. */
	static final int SHOWN = 8;

	/** So many lines of one answer. */
	private static final int LINES = 3;

	/** Each hit is an answer. */
	static <T> Found<T> apart(List<Hit> hits, Function<List<Hit>, List<T>> answers) {
		return new Found<>(hits.stream().map(List::of).toList(),
				(groups) -> answers.apply(groups.stream().map((group) -> group.get(0)).toList()));
	}

	/** What is about one thing is one answer. */
	static <T> Found<T> together(List<Hit> hits, Function<List<List<Hit>>, List<T>> answers) {
		Map<UUID, List<Hit>> groups = new LinkedHashMap<>();
		hits.forEach((hit) -> groups.computeIfAbsent(hit.id(), (id) -> new ArrayList<>()).add(hit));
		return new Found<>(List.copyOf(groups.values()), answers);
	}

	Optional<Closeness> closest() {
		return this.groups.stream().map((group) -> group.get(0).closeness()).findFirst();
	}

	Part<T> as(Closeness closeness) {
		List<List<Hit>> close = this.groups.stream()
			.map((group) -> group.stream().filter((hit) -> hit.closeness() == closeness).limit(LINES).toList())
			.filter((group) -> !group.isEmpty())
			.toList();
		return new Part<>(this.answers.apply(close.stream().limit(SHOWN).toList()), Math.max(0, close.size() - SHOWN));
	}

	/**
	 * What is shown of a kind.
	 *
	 * @param more so many answers are not shown
	 */
	record Part<T>(List<T> answers, int more) {

	}

}
