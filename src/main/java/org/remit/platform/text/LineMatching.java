package org.remit.platform.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/**
 * Finds which typed line is which of the lines before: the same words in the same order
 * first, then moved lines, then reworded ones. So a line keeps its key, and what hangs on
 * it, through edits.
 */
public final class LineMatching<T> {

	/** Below this share of common words a line is another line. */
	private static final double REWORDED = 0.5;

	private final Function<T, String> text;

	private final List<T> left;

	private final List<TypedLine> typed;

	private final List<T> matches;

	private LineMatching(List<T> before, Function<T, String> text, List<TypedLine> typed) {
		this.text = text;
		this.left = new ArrayList<>(before);
		this.typed = typed;
		this.matches = new ArrayList<>(Collections.nCopies(typed.size(), null));
	}

	/** For each typed line the line it was before, or null for a new one. */
	public static <T> List<T> match(List<T> before, Function<T, String> text, List<TypedLine> typed) {
		LineMatching<T> matching = new LineMatching<>(before, text, typed);
		matching.matchUnmoved(before);
		matching.matchRest((line, now) -> text.apply(line).equals(now));
		matching.matchReworded();
		return matching.matches;
	}

	private void matchUnmoved(List<T> before) {
		List<String> old = before.stream().map(this.text).toList();
		List<String> now = this.typed.stream().map(TypedLine::text).toList();
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
			if (delta.getType() == DeltaType.EQUAL) {
				for (int i = 0; i < delta.getSource().size(); i++) {
					take(delta.getTarget().getPosition() + i, before.get(delta.getSource().getPosition() + i));
				}
			}
		}
	}

	private void matchRest(BiPredicate<T, String> same) {
		for (int at = 0; at < this.matches.size(); at++) {
			if (this.matches.get(at) == null) {
				String now = this.typed.get(at).text();
				T found = this.left.stream().filter((line) -> same.test(line, now)).findFirst().orElse(null);
				take(at, found);
			}
		}
	}

	private void matchReworded() {
		Map<T, Wording> old = new HashMap<>();
		this.left.forEach((line) -> old.put(line, Wording.of(this.text.apply(line))));
		Map<String, Wording> now = new HashMap<>();
		matchRest((line, words) -> old.get(line).likeness(now.computeIfAbsent(words, Wording::of)) >= REWORDED);
	}

	private void take(int at, T line) {
		this.matches.set(at, line);
		this.left.remove(line);
	}

}
