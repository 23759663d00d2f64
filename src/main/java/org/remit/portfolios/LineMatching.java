package org.remit.portfolios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

import org.remit.platform.text.TypedLine;
import org.remit.platform.text.Wording;

/**
 * Finds which typed line is which of the lines before: the same words in the same order
 * first, then moved lines, then reworded ones. So a line keeps its key, and what hangs on
 * it, through edits.
 */
final class LineMatching {

	/** Below this share of common words a line is another line. */
	private static final double REWORDED = 0.5;

	private final List<Line> left;

	private final List<TypedLine> typed;

	private final Line[] matches;

	private LineMatching(List<Line> before, List<TypedLine> typed) {
		this.left = new ArrayList<>(before);
		this.typed = typed;
		this.matches = new Line[typed.size()];
	}

	/** For each typed line the line it was before, or null for a new one. */
	static Line[] match(List<Line> before, List<TypedLine> typed) {
		LineMatching matching = new LineMatching(before, typed);
		matching.matchUnmoved(before);
		matching.matchRest((line, text) -> line.text().equals(text));
		matching.matchReworded();
		return matching.matches;
	}

	private void matchUnmoved(List<Line> before) {
		List<String> old = before.stream().map(Line::text).toList();
		List<String> now = this.typed.stream().map(TypedLine::text).toList();
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
			if (delta.getType() == DeltaType.EQUAL) {
				for (int i = 0; i < delta.getSource().size(); i++) {
					take(delta.getTarget().getPosition() + i, before.get(delta.getSource().getPosition() + i));
				}
			}
		}
	}

	private void matchRest(BiPredicate<Line, String> same) {
		for (int at = 0; at < this.matches.length; at++) {
			if (this.matches[at] == null) {
				String text = this.typed.get(at).text();
				Line found = this.left.stream().filter((line) -> same.test(line, text)).findFirst().orElse(null);
				take(at, found);
			}
		}
	}

	private void matchReworded() {
		Map<Line, Wording> old = new HashMap<>();
		this.left.forEach((line) -> old.put(line, Wording.of(line.text())));
		Map<String, Wording> now = new HashMap<>();
		matchRest((line, text) -> old.get(line).likeness(now.computeIfAbsent(text, Wording::of)) >= REWORDED);
	}

	private void take(int at, Line line) {
		this.matches[at] = line;
		this.left.remove(line);
	}

}
