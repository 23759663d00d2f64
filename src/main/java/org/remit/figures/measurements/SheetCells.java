package org.remit.figures.measurements;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Part;
import org.remit.platform.time.Day;

/** What the cells of a sheet mean; what means nothing is refused in words. */
final class SheetCells {

	private SheetCells() {
	}

	static LocalDate day(String typed, LocalDate usual) {
		return typed.isEmpty() ? usual : Day.read(typed);
	}

	static Series series(String typed) {
		if (typed.isEmpty()) {
			return Series.OWN;
		}
		return Stream.of(Series.values())
			.filter((one) -> one.label().equalsIgnoreCase(typed))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("\u201c%s\u201d is not one of: %s".formatted(typed,
					Stream.of(Series.values()).map(Series::label).collect(Collectors.joining(", ")))));
	}

	static UUID part(String typed, Indicator indicator) {
		if (typed.isEmpty()) {
			return null;
		}
		List<Part> found = indicator.parts()
			.stream()
			.filter((part) -> part.name().equalsIgnoreCase(typed) || part.line().equalsIgnoreCase(typed))
			.toList();
		require(!found.isEmpty(), "%s has no part \u201c%s\u201d".formatted(indicator.name(), typed));
		require(found.size() == 1,
				"\u201c%s\u201d is in several breakdowns: write %s".formatted(typed, found.get(0).line()));
		return found.get(0).id();
	}

	static boolean provisional(String typed) {
		String status = typed.toLowerCase(Locale.UK);
		require(List.of("", "p", "provisional", "yes", "y", "f", "final", "no", "n").contains(status),
				"Its status must be provisional or final");
		return List.of("p", "provisional", "yes", "y").contains(status);
	}

	/** A line as it is understood, so that somebody can compare it with what it says. */
	static String words(Indicator indicator, FigureEntry entry) {
		String part = indicator.parts()
			.stream()
			.filter((one) -> one.id().equals(entry.part()))
			.map((one) -> ", " + one.line())
			.findFirst()
			.orElse((entry.series() != Series.OWN) ? ", " + entry.series().label() : "");
		return "%s%s, %s: %s".formatted(indicator.name(), part, Measurement.when(entry.startsOn(), entry.endsOn()),
				entry.figure().typed());
	}

	static void require(boolean kept, String words) {
		if (!kept) {
			throw new IllegalArgumentException(words);
		}
	}

}
