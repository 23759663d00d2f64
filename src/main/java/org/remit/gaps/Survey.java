package org.remit.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

	/** A responsibility under several sources counts for each of them. */
	public List<Tally> sources() {
		return tallies(covered(), Concerned::sources);
	}

	/** What several posts answer for counts for each of them. */
	public List<Tally> posts() {
		return tallies(covered(), Concerned::posts);
	}

	/** Boards with a matrix of their own, and those that are to hear of an action. */
	public List<Tally> boards() {
		return tallies(covered(), Concerned::boards);
	}

	/** The sources in force that no matrix covers. */
	public List<Tally> uncovered() {
		return tallies(where(Finding::apart), Concerned::sources);
	}

	private List<Finding> covered() {
		return where((one) -> !one.apart());
	}

	private List<Finding> where(Predicate<Finding> wanted) {
		return this.findings.stream().filter(wanted).toList();
	}

	private static List<Tally> tallies(List<Finding> findings, Function<Concerned, Collection<Named>> concerned) {
		Map<Named, List<Finding>> byThing = new LinkedHashMap<>();
		findings.forEach((finding) -> concerned.apply(finding.concerned())
			.forEach((thing) -> byThing.computeIfAbsent(thing, (key) -> new ArrayList<>()).add(finding)));
		return byThing.entrySet()
			.stream()
			.map((entry) -> new Tally(entry.getKey(), entry.getValue()))
			.sorted(Tally.GRAVEST_FIRST)
			.toList();
	}

}
