package org.remit.duties.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * All that was looked at for a day, with what is missing of it: the gravest first, and in
 * reading order.
 */
public record Survey(LocalDate day, List<Finding> findings) {

	/**
	 * Of everything that matrices mean to cover: provisions of other sources stand apart.
	 */
	public Tally whole() {
		return new Tally(null, covered());
	}

	/** Every kind of gap with what was found of it, also where that is nothing. */
	public Map<Missing, Tally> kinds() {
		Map<Missing, Tally> kinds = new EnumMap<>(Missing.class);
		EnumSet.complementOf(EnumSet.of(Missing.UNCOVERED)).forEach((one) -> kinds.put(one, whole().of(one)));
		return kinds;
	}

	/**
	 * Every source, post or board with what counts for it, those with most gaps first.
	 */
	public List<Tally> by(Facet facet) {
		return tallies(covered(), facet);
	}

	/** Only what counts for one source, post or board. */
	Survey about(Facet facet, UUID id) {
		return new Survey(this.day,
				where((one) -> facet.of(one.concerned()).stream().anyMatch((thing) -> thing.id().equals(id))));
	}

	/** The sources in force that no matrix covers. */
	public List<Tally> uncovered() {
		return tallies(where(Finding::apart), Facet.SOURCE);
	}

	private List<Finding> covered() {
		return where((one) -> !one.apart());
	}

	private List<Finding> where(Predicate<Finding> wanted) {
		return this.findings.stream().filter(wanted).toList();
	}

	private static List<Tally> tallies(List<Finding> findings, Facet facet) {
		Map<Named, List<Finding>> byThing = new LinkedHashMap<>();
		findings.forEach((finding) -> facet.of(finding.concerned())
			.forEach((thing) -> byThing.computeIfAbsent(thing, (key) -> new ArrayList<>()).add(finding)));
		return byThing.entrySet()
			.stream()
			.map((entry) -> new Tally(entry.getKey(), entry.getValue()))
			.sorted(Tally.GRAVEST_FIRST)
			.toList();
	}

}
