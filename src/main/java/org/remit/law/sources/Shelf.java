package org.remit.law.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sources with their editions, the newest of each first. */
public record Shelf(Map<UUID, List<SourceEdition>> editions) {

	static Shelf of(List<SourceEdition> editions) {
		return new Shelf(editions.stream().collect(Collectors.groupingBy((edition) -> edition.source().id())));
	}

	/** Without what the public doesn't know of yet. */
	public Shelf announced(LocalDate today) {
		return of(this.editions.values()
			.stream()
			.flatMap(List::stream)
			.filter((edition) -> edition.isAnnounced(today))
			.toList());
	}

	public List<SourceEdition> of(Source source) {
		return this.editions.getOrDefault(source.id(), List.of());
	}

	public List<SourceEdition> inForce(Source source, LocalDate day) {
		return of(source).stream().filter((edition) -> edition.isInForce(day)).toList();
	}

	/**
	 * The one to show where nobody asks for another: the newest that was there by then.
	 */
	public Optional<SourceEdition> shown(Source source, LocalDate day) {
		return first(source, (edition) -> edition.isInForce(day))
			.or(() -> first(source, (edition) -> edition.hasBegun(day)))
			.or(() -> first(source, (edition) -> true));
	}

	private Optional<SourceEdition> first(Source source, Predicate<SourceEdition> wanted) {
		return of(source).stream().filter(wanted).findFirst();
	}

}
