package org.remit.law.mappings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.remit.law.provisions.Provision;
import org.remit.platform.text.Wording;

/** How alike the provisions of two editions are in their words and numbers. */
record Likeness(Map<UUID, Wording> words) {

	/** Below this share of common words two texts are two things. */
	private static final double ALIKE = 0.5;

	/** With the same number, so much is enough. */
	private static final double ALIKE_AND_SAME_NUMBER = 0.3;

	/** A text of which so much stands in another one may be a piece of it. */
	private static final double PIECE = 0.7;

	/** Fewer words than these stand everywhere. */
	private static final int SHORTEST_PIECE = 6;

	static Likeness of(List<Provision> earlier, List<Provision> later) {
		Map<UUID, Wording> words = new HashMap<>();
		Stream.of(earlier, later).flatMap(List::stream).forEach((one) -> words.put(one.id(), Wording.of(one.text())));
		return new Likeness(words);
	}

	double of(Provision one, Provision other) {
		return words(one).likeness(words(other));
	}

	double within(Provision piece, Provision whole) {
		return words(piece).within(words(whole));
	}

	boolean isPiece(Provision piece, Provision whole) {
		return words(piece).size() >= SHORTEST_PIECE && within(piece, whole) >= PIECE;
	}

	Suggestion pair(Provision from, Provision to) {
		boolean wordless = from.text().isEmpty() || to.text().isEmpty();
		boolean same = !wordless && from.text().equals(to.text());
		return new Suggestion(from, to, same ? MappingKind.SAME : MappingKind.CHANGED, wordless ? 0 : of(from, to));
	}

	/** Where there are no words to compare, number and headings are all there is. */
	static boolean isEnough(Suggestion pair) {
		if (pair.from().text().isEmpty() || pair.to().text().isEmpty()) {
			return pair.from().place().equals(pair.to().place());
		}
		return pair.likeness() >= (isSameNumber(pair) ? ALIKE_AND_SAME_NUMBER : ALIKE);
	}

	static boolean isSameNumber(Suggestion pair) {
		return pair.from().number().equals(pair.to().number());
	}

	private Wording words(Provision provision) {
		return this.words.get(provision.id());
	}

}
