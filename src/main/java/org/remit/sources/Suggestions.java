package org.remit.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.remit.platform.text.Wording;

/**
 * Finds what may have become of provisions: the pairs that are most alike first, the same
 * number counting for them; then pieces of what was split, and what went into another.
 * Nothing of this counts until a person confirms it.
 */
final class Suggestions {

	/** Below this share of common words two texts are two things. */
	private static final double ALIKE = 0.5;

	/** With the same number, so much is enough. */
	private static final double ALIKE_AND_SAME_NUMBER = 0.3;

	/** A text of which so much stands in another one may be a piece of it. */
	private static final double PIECE = 0.7;

	/** Fewer words than these stand everywhere. */
	private static final int SHORTEST_PIECE = 6;

	private static final Comparator<Provision> IN_ORDER = Comparator
		.nullsLast(Comparator.comparingInt(Provision::position));

	private final Map<UUID, Wording> words = new HashMap<>();

	private final List<ProvisionMapping> confirmed;

	private final Set<Provision> earlier;

	private final Set<Provision> later;

	private final List<Suggestion> found = new ArrayList<>();

	private Suggestions(List<Provision> earlier, List<Provision> later, List<ProvisionMapping> confirmed) {
		earlier.forEach((one) -> this.words.put(one.id(), Wording.of(one.text())));
		later.forEach((one) -> this.words.put(one.id(), Wording.of(one.text())));
		this.confirmed = confirmed;
		this.earlier = without(earlier, ProvisionMapping::from);
		this.later = without(later, ProvisionMapping::to);
	}

	/** In the order of the earlier edition; what seems new comes last. */
	static List<Suggestion> of(List<Provision> earlier, List<Provision> later, List<ProvisionMapping> confirmed) {
		Suggestions suggestions = new Suggestions(earlier, later, confirmed);
		suggestions.pair();
		suggestions.addPieces(earlier, later);
		suggestions.earlier.forEach((one) -> suggestions.add(one, null, MappingKind.DROPPED));
		suggestions.later.forEach((one) -> suggestions.add(null, one, MappingKind.NEW));
		return suggestions.found.stream()
			.sorted(Comparator.comparing(Suggestion::from, IN_ORDER).thenComparing(Suggestion::to, IN_ORDER))
			.toList();
	}

	private Set<Provision> without(List<Provision> all, Function<ProvisionMapping, Provision> side) {
		Set<UUID> done = this.confirmed.stream()
			.map(side)
			.filter((one) -> one != null)
			.map(Provision::id)
			.collect(Collectors.toSet());
		return all.stream()
			.filter((one) -> !done.contains(one.id()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The most alike first; each provision in one pair only. */
	private void pair() {
		List<Suggestion> pairs = new ArrayList<>();
		this.earlier.forEach((from) -> this.later.forEach((to) -> {
			Suggestion pair = pair(from, to);
			if (pair.likeness() >= threshold(pair)) {
				pairs.add(pair);
			}
		}));
		pairs.sort(Comparator.comparing(Suggestion::likeness)
			.reversed()
			.thenComparing((pair) -> !sameNumber(pair))
			.thenComparing(Suggestion::from, IN_ORDER)
			.thenComparing(Suggestion::to, IN_ORDER));
		for (Suggestion pair : pairs) {
			if (this.earlier.contains(pair.from()) && this.later.contains(pair.to())) {
				this.found.add(pair);
				this.earlier.remove(pair.from());
				this.later.remove(pair.to());
			}
		}
	}

	private Suggestion pair(Provision from, Provision to) {
		boolean wordless = from.text().isEmpty() || to.text().isEmpty();
		boolean same = !wordless && from.text().equals(to.text());
		double likeness = wordless ? 0 : words(from).likeness(words(to));
		return new Suggestion(from, to, same ? MappingKind.SAME : MappingKind.CHANGED, likeness);
	}

	/** Where there are no words to compare, number and headings are all there is. */
	private static double threshold(Suggestion pair) {
		boolean wordless = pair.from().text().isEmpty() || pair.to().text().isEmpty();
		if (wordless) {
			return pair.from().place().equals(pair.to().place()) ? 0 : ALIKE;
		}
		return sameNumber(pair) ? ALIKE_AND_SAME_NUMBER : ALIKE;
	}

	private static boolean sameNumber(Suggestion pair) {
		return pair.from().number().equals(pair.to().number());
	}

	private void addPieces(List<Provision> earlier, List<Provision> later) {
		for (Provision to : List.copyOf(this.later)) {
			Provision from = wholeOf(to, earlier, MappingKind.SPLIT);
			if (from != null) {
				this.later.remove(to);
				this.earlier.remove(from);
				add(from, to, MappingKind.SPLIT);
			}
		}
		for (Provision from : List.copyOf(this.earlier)) {
			Provision to = wholeOf(from, later, MappingKind.MERGED);
			if (to != null) {
				this.earlier.remove(from);
				add(from, to, MappingKind.MERGED);
			}
		}
		nameSeveral();
	}

	/** The one of these that a text may be a piece of, if its relation leaves room. */
	private Provision wholeOf(Provision piece, List<Provision> wholes, MappingKind relation) {
		Wording words = words(piece);
		return wholes.stream()
			.filter((whole) -> words.size() >= SHORTEST_PIECE && words.within(words(whole)) >= PIECE)
			.filter((whole) -> this.confirmed.stream()
				.filter((one) -> one.isFrom(whole) || one.isTo(whole))
				.allMatch((one) -> one.relation() == relation))
			.filter((whole) -> this.found.stream()
				.noneMatch((one) -> one.relation() == MappingKind.SAME && (one.from() == whole || one.to() == whole)))
			.max(Comparator.comparing((whole) -> words.within(words(whole))))
			.orElse(null);
	}

	/** One with several later ones was split; several with the same later one merged. */
	private void nameSeveral() {
		this.found.replaceAll((one) -> {
			if (isSeveral(one, Suggestion::from, ProvisionMapping::from)) {
				return one.as(MappingKind.SPLIT);
			}
			if (isSeveral(one, Suggestion::to, ProvisionMapping::to)) {
				return one.as(MappingKind.MERGED);
			}
			return one.relation().isOneOfSeveral() ? one.as(MappingKind.CHANGED) : one;
		});
	}

	private boolean isSeveral(Suggestion one, Function<Suggestion, Provision> side,
			Function<ProvisionMapping, Provision> confirmedSide) {
		UUID id = side.apply(one).id();
		long suggested = this.found.stream().filter((other) -> side.apply(other).id().equals(id)).count();
		return suggested > 1 || this.confirmed.stream()
			.map(confirmedSide)
			.anyMatch((other) -> other != null && other.id().equals(id));
	}

	private void add(Provision from, Provision to, MappingKind relation) {
		double likeness = (from != null && to != null) ? words(from).likeness(words(to)) : 0;
		this.found.add(new Suggestion(from, to, relation, likeness));
	}

	private Wording words(Provision provision) {
		return this.words.get(provision.id());
	}

}
