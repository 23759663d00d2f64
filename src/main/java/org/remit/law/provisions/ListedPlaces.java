package org.remit.law.provisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.remit.platform.text.Wording;

/**
 * Which provision of an edition one of a list is. Under the same headings a number is the
 * same provision. A number that both have under one heading is the same too, unless those
 * differ and the texts aren't alike: then numbers begin anew under each heading.
 */
record ListedPlaces(Map<String, Provision> byPlace, Map<String, List<Provision>> byNumber,
		Map<String, Set<String>> listed) {

	private static final double ALIKE = 0.5;

	static ListedPlaces of(List<ListedProvision> listed, List<Provision> edition) {
		Map<String, Provision> byPlace = new HashMap<>();
		edition.forEach((one) -> byPlace.put(one.place(), one));
		return new ListedPlaces(byPlace, edition.stream().collect(Collectors.groupingBy(Provision::number)),
				listed.stream()
					.collect(Collectors.groupingBy(ListedProvision::number,
							Collectors.mapping(ListedProvision::heading, Collectors.toSet()))));
	}

	/** Null for a new one. */
	Provision of(ListedProvision one) {
		Provision same = this.byPlace.get(one.place());
		List<Provision> others = this.byNumber.getOrDefault(one.number(), List.of());
		if (same != null || others.size() != 1 || this.listed.get(one.number()).size() != 1) {
			return same;
		}
		return isSame(one, others.get(0)) ? others.get(0) : null;
	}

	private static boolean isSame(ListedProvision one, Provision other) {
		return one.heading().isEmpty() || other.heading().isEmpty() || one.text().isEmpty() || other.text().isEmpty()
				|| Wording.of(one.text()).likeness(Wording.of(other.text())) >= ALIKE;
	}

}
