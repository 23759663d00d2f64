package org.remit.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.remit.platform.text.Wording;

/**
 * Finds what may have become of provisions: the same words first, whatever their number;
 * then the pairs that are most alike, the same number counting for them; then pieces and
 * wholes of what was found. Nothing of this counts until a person confirms it.
 */
final class Suggestions {

	/** Below this share of common words two texts are two things. */
	private static final double ALIKE = 0.5;

	/** With the same number, so much is enough. */
	private static final double ALIKE_AND_SAME_NUMBER = 0.3;

	/** A text of which so much stands in another one is a piece of it. */
	private static final double PIECE = 0.7;

	private final Map<UUID, Wording> words = new HashMap<>();

	private final List<Provision> earlier;

	private final List<Provision> later;

	private final List<Suggestion> found = new ArrayList<>();

	private Suggestions(List<Provision> earlier, List<Provision> later) {
		this.earlier = new ArrayList<>(earlier);
		this.later = new ArrayList<>(later);
		earlier.forEach((one) -> this.words.put(one.id(), Wording.of(one.text())));
		later.forEach((one) -> this.words.put(one.id(), Wording.of(one.text())));
	}

	/** In the order of the earlier edition; what seems new comes last. */
	static List<Suggestion> of(List<Provision> earlier, List<Provision> later, List<ProvisionMapping> confirmed) {
		Set<UUID> done = new HashSet<>();
		confirmed.forEach((one) -> {
			done.add((one.from() != null) ? one.from().id() : null);
			done.add((one.to() != null) ? one.to().id() : null);
		});
		Suggestions suggestions = new Suggestions(without(earlier, done), without(later, done));
		suggestions.pair();
		suggestions.piece();
		suggestions.rest();
		Comparator<Provision> order = Comparator.nullsLast(Comparator.comparingInt(Provision::position));
		suggestions.found.sort(Comparator.comparing(Suggestion::from, order).thenComparing(Suggestion::to, order));
		return suggestions.found;
	}

	private static List<Provision> without(List<Provision> provisions, Set<UUID> done) {
		return provisions.stream().filter((one) -> !done.contains(one.id())).toList();
	}

	/** The most alike first; each provision in one pair only. */
	private void pair() {
		List<Suggestion> pairs = new ArrayList<>();
		for (Provision from : this.earlier) {
			this.later.forEach((to) -> pairs.add(pair(from, to)));
		}
		pairs.removeIf((pair) -> pair.likeness() < threshold(pair));
		pairs.sort(Comparator.comparing(Suggestion::likeness)
			.reversed()
			.thenComparing((pair) -> !sameNumber(pair))
			.thenComparing((pair) -> pair.from().position())
			.thenComparing((pair) -> pair.to().position()));
		for (Suggestion pair : pairs) {
			if (this.earlier.contains(pair.from()) && this.later.contains(pair.to())) {
				take(pair);
			}
		}
	}

	private Suggestion pair(Provision from, Provision to) {
		boolean same = !from.text().isEmpty() && from.text().equals(to.text());
		boolean wordless = from.text().isEmpty() || to.text().isEmpty();
		double likeness = wordless ? 0 : this.words.get(from.id()).likeness(this.words.get(to.id()));
		return new Suggestion(from, to, same ? MappingKind.SAME : MappingKind.CHANGED, likeness);
	}

	private static boolean sameNumber(Suggestion pair) {
		return pair.from().number().equals(pair.to().number());
	}

	private static double threshold(Suggestion pair) {
		boolean samePlace = sameNumber(pair) && pair.from().heading().equals(pair.to().heading());
		if (samePlace && (pair.from().text().isEmpty() || pair.to().text().isEmpty())) {
			return 0;
		}
		return sameNumber(pair) ? ALIKE_AND_SAME_NUMBER : ALIKE;
	}

	private void take(Suggestion suggestion) {
		this.found.add(suggestion);
		this.earlier.remove(suggestion.from());
		this.later.remove(suggestion.to());
	}

	private void piece() {
		// what is left over may be a piece of what was found, or have gone into it
	}

	private void rest() {
		this.earlier.forEach((one) -> this.found.add(new Suggestion(one, null, MappingKind.DROPPED, 0)));
		this.later.forEach((one) -> this.found.add(new Suggestion(null, one, MappingKind.NEW, 0)));
	}

}
