package org.remit.figures.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.text.TypedText;

/**
 * Breakdowns as they are typed: a part a line, with what it is broken down by before a
 * colon, as in "Placement: Foster care".
 */
final class BreakdownLines {

	private static final int LONGEST = 100;

	/** So many rows an indicator may have in the grid of figures. */
	private static final int MOST = 40;

	private BreakdownLines() {
	}

	record Line(String breakdown, String part) {

		String folded() {
			return (this.breakdown + ": " + this.part).toLowerCase(Locale.UK);
		}

	}

	static List<Line> read(String typed) {
		List<Line> lines = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String text : TypedText.paragraphs(typed)) {
			Line line = line(text);
			if (!seen.add(line.folded())) {
				throw new RuleBroken("breakdowns", "\u201c%s\u201d is there twice".formatted(text));
			}
			lines.add(line);
		}
		check(lines);
		return lines;
	}

	private static Line line(String text) {
		int colon = text.indexOf(':');
		String breakdown = (colon > 0) ? text.substring(0, colon).strip() : "";
		String part = text.substring(colon + 1).strip();
		if (breakdown.isEmpty() || part.isEmpty() || breakdown.length() > LONGEST || part.length() > LONGEST) {
			throw new RuleBroken("breakdowns",
					"Write each line like \u201cPlacement: Foster care\u201d, not \u201c%s\u201d"
						.formatted(text.substring(0, Math.min(60, text.length()))));
		}
		return new Line(breakdown, part);
	}

	private static void check(List<Line> lines) {
		if (lines.size() > MOST) {
			throw new RuleBroken("breakdowns", "Enter %d parts or fewer".formatted(MOST));
		}
		lines.stream()
			.collect(Collectors.groupingBy((line) -> line.breakdown().toLowerCase(Locale.UK)))
			.values()
			.stream()
			.filter((parts) -> parts.size() < 2)
			.findFirst()
			.ifPresent((parts) -> {
				throw new RuleBroken("breakdowns",
						"A breakdown has two parts or more: %s has only one".formatted(parts.get(0).breakdown()));
			});
	}

	static String write(Collection<Part> parts) {
		return parts.stream().map(Part::line).collect(Collectors.joining("\n"));
	}

}
