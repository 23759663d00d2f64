package org.remit.law.mappings;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.remit.law.provisions.Provision;

/**
 * Two editions side by side: each earlier provision with what was confirmed of it, or
 * what may have become of it; then the later ones that nothing earlier leads to.
 */
record MappingTable(List<Row> rows, Row fresh, Progress earlier, Progress later, List<Suggestion> suggested) {

	/**
	 * @param from null for the later ones that nothing earlier leads to
	 */
	record Row(Provision from, List<ProvisionMapping> confirmed, List<Suggestion> suggested) {

		public boolean isEmpty() {
			return this.confirmed.isEmpty() && this.suggested.isEmpty();
		}

	}

	/** How many provisions of an edition something was confirmed of. */
	record Progress(long done, int all) {

		private static Progress of(List<Provision> all, List<ProvisionMapping> confirmed,
				Function<ProvisionMapping, Provision> side) {
			Set<UUID> done = confirmed.stream()
				.map(side)
				.filter(Objects::nonNull)
				.map(Provision::id)
				.collect(Collectors.toSet());
			return new Progress(all.stream().filter((one) -> done.contains(one.id())).count(), all.size());
		}

	}

	static MappingTable of(List<Provision> earlier, List<Provision> later, List<ProvisionMapping> confirmed) {
		List<Suggestion> suggested = Suggestions.of(earlier, later, confirmed);
		return new MappingTable(earlier.stream().map((one) -> row(one, confirmed, suggested)).toList(),
				row(null, confirmed, suggested), Progress.of(earlier, confirmed, ProvisionMapping::from),
				Progress.of(later, confirmed, ProvisionMapping::to), suggested);
	}

	private static Row row(Provision from, List<ProvisionMapping> confirmed, List<Suggestion> suggested) {
		return new Row(from, confirmed.stream().filter((one) -> one.isFrom(from)).toList(),
				suggested.stream().filter((one) -> one.from() == from).toList());
	}

}
