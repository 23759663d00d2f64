package org.remit.reports.annexes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.remit.platform.council.Jurisdiction;

/**
 * The descriptions of exempt information in Schedule 12A to the Local Government Act
 * 1972: paragraphs 1 to 7 of Part 1 in England, 12 to 18 of Part 4 in Wales, alike in
 * substance.
 */
final class Exemption {

	private static final int FIRST_IN_WALES = 12;

	private static final List<String> ABOUT = List.of("an individual", "the identity of an individual",
			"financial or business affairs", "consultations or negotiations on labour relations",
			"legal professional privilege", "a notice, order or direction to be given or made",
			"the prevention, investigation or prosecution of crime");

	private Exemption() {
	}

	/** What each paragraph is about, by its number. */
	static Map<Integer, String> of(Jurisdiction jurisdiction) {
		int first = (jurisdiction == Jurisdiction.WALES) ? FIRST_IN_WALES : 1;
		return IntStream.range(0, ABOUT.size())
			.boxed()
			.collect(Collectors.toMap((at) -> first + at, ABOUT::get, (one, other) -> one, TreeMap::new));
	}

	/** "Exempt: paragraphs 1 and 3 of Schedule 12A to the Local Government Act 1972". */
	static String words(boolean confidential, Collection<Integer> paragraphs) {
		if (paragraphs.isEmpty()) {
			return "Confidential";
		}
		List<String> numbers = paragraphs.stream().sorted().map(String::valueOf).toList();
		int last = numbers.size() - 1;
		String listed = (last == 0) ? "paragraph " + numbers.get(0)
				: "paragraphs %s and %s".formatted(String.join(", ", numbers.subList(0, last)), numbers.get(last));
		return "%s %s of Schedule 12A to the Local Government Act 1972"
			.formatted(confidential ? "Confidential, and exempt under" : "Exempt under", listed);
	}

}
