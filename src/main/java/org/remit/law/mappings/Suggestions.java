package org.remit.law.mappings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.remit.law.provisions.Provision;

/**
 * Finds what may have become of provisions: the pairs that are most alike first, the same
 * number counting for them; then pieces of what was split, and what went into another.
 * Nothing of this counts until a person confirms it.
 */
final class Suggestions {

	private static final Comparator<Provision> IN_ORDER = Comparator
		.nullsLast(Comparator.comparingInt(Provision::position));

	private final Likeness likeness;

	private final List<ProvisionMapping> confirmed;

	private final Set<Provision> earlier;

	private final Set<Provision> later;

	private final List<Suggestion> found = new ArrayList<>();

	private Suggestions(List<Provision> earlier, List<Provision> later, List<ProvisionMapping> confirmed) {
		this.likeness = Likeness.of(earlier, later);
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
			Suggestion pair = this.likeness.pair(from, to);
			if (Likeness.isEnough(pair)) {
				pairs.add(pair);
			}
		}));
		pairs.sort(Comparator.comparing(Suggestion::likeness)
			.reversed()
			.thenComparing((pair) -> !Likeness.isSameNumber(pair))
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
		return wholes.stream()
			.filter((whole) -> this.likeness.isPiece(piece, whole))
			.filter((whole) -> this.confirmed.stream()
				.filter((one) -> one.isFrom(whole) || one.isTo(whole))
				.allMatch((one) -> one.relation() == relation))
			.filter((whole) -> this.found.stream()
				.noneMatch((one) -> one.relation() == MappingKind.SAME && (one.from() == whole || one.to() == whole)))
			.max(Comparator.comparing((whole) -> this.likeness.within(piece, whole)))
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
		this.found
			.add(new Suggestion(from, to, relation, (from != null && to != null) ? this.likeness.of(from, to) : 0));
	}

}
