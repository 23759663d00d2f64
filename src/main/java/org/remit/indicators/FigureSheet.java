package org.remit.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.platform.Actor;
import org.remit.platform.RuleBroken;
import org.remit.platform.SettableClock;
import org.remit.platform.text.Day;
import org.remit.platform.text.DelimitedText;

/**
 * Reads figures out of a spreadsheet, line by line. Every line is understood or has a
 * sentence that says why not; while one has, none is recorded.
 */
@Component
class FigureSheet {

	private static final int MOST = 2_000;

	private final Indicators indicators;

	private final Figures figures;

	private final SettableClock clock;

	FigureSheet(Indicators indicators, Figures figures, SettableClock clock) {
		this.indicators = indicators;
		this.figures = figures;
		this.clock = clock;
	}

	/**
	 * @param entry null for what was not understood
	 * @param words what was understood, or why it was not
	 */
	record Line(int number, String text, FigureEntry entry, String words) {

		public boolean isProblem() {
			return this.entry == null;
		}

	}

	/** The lines of a sheet, and columns that have no place here. */
	record Sheet(List<Line> lines, List<String> unknown) {

		public List<Line> problems() {
			return this.lines.stream().filter(Line::isProblem).toList();
		}

		public List<FigureEntry> entries() {
			return this.lines.stream().map(Line::entry).toList();
		}

	}

	Sheet read(Actor actor, SheetForm form) {
		SheetColumns columns = SheetColumns.of(form.list());
		List<DelimitedText.Row> rows = DelimitedText.read(form.list(), columns.delimiter(), MOST + 2);
		List<DelimitedText.Row> body = columns.named() ? rows.subList(1, rows.size()) : rows;
		if (body.isEmpty() || body.size() > MOST) {
			throw new RuleBroken("list", body.isEmpty() ? "Paste the figures or choose a file with them"
					: "Enter %,d lines or fewer at once".formatted(MOST));
		}
		Map<String, Indicator> byCode = this.indicators.all()
			.stream()
			.collect(Collectors.toMap((one) -> one.code().toLowerCase(Locale.UK), (one) -> one));
		List<Line> lines = new ArrayList<>();
		Map<Measurement.Key, Integer> seen = new HashMap<>();
		body.forEach((row) -> lines.add(line(actor, form, columns, row, byCode, seen)));
		return new Sheet(compared(lines), columns.unknown());
	}

	private Line line(Actor actor, SheetForm form, SheetColumns columns, DelimitedText.Row row,
			Map<String, Indicator> byCode, Map<Measurement.Key, Integer> seen) {
		String text = String.join(" | ", row.cells());
		try {
			String code = columns.cell(row, SheetColumns.Column.CODE);
			Indicator indicator = byCode.get(code.toLowerCase(Locale.UK));
			require(indicator != null, code.isEmpty() ? "It has no code"
					: "There is no indicator with the code \u201c%s\u201d".formatted(code));
			require(actor.edits(indicator.area().id()),
					"%s is kept by another area, %s".formatted(indicator.name(), indicator.area().name()));
			FigureEntry entry = entry(form, columns, row, indicator);
			Integer earlier = seen.putIfAbsent(entry.key(), row.line());
			require(earlier == null, "The same figure stands in line %d already".formatted(earlier));
			return new Line(row.line(), text, entry, words(indicator, entry));
		}
		catch (IllegalArgumentException ex) {
			return new Line(row.line(), text, null, ex.getMessage());
		}
	}

	private FigureEntry entry(SheetForm form, SheetColumns columns, DelimitedText.Row row, Indicator indicator) {
		LocalDate endsOn = day(columns.cell(row, SheetColumns.Column.TO), form.endsOn());
		LocalDate startsOn = day(columns.cell(row, SheetColumns.Column.FROM), form.startsOn());
		require(endsOn != null, "It has no day, and none is given for all lines");
		require(!endsOn.isAfter(this.clock.today()), "%s is still to come".formatted(Day.write(endsOn)));
		require(startsOn == null || startsOn.isBefore(endsOn), "Its period ends before it starts");
		Series series = series(columns.cell(row, SheetColumns.Column.SERIES));
		UUID part = part(columns.cell(row, SheetColumns.Column.PART), indicator);
		require(part == null || series == Series.OWN, "Only this council\u2019s figures are broken down");
		String reason = columns.cell(row, SheetColumns.Column.REASON);
		String note = columns.cell(row, SheetColumns.Column.NOTE);
		require(note.length() <= 1_000 && reason.length() <= 400, "Its note or reason is too long");
		return new FigureEntry(indicator.id(), part, series, startsOn, endsOn,
				TypedFigure.read(columns.cell(row, SheetColumns.Column.FIGURE), indicator),
				provisional(columns.cell(row, SheetColumns.Column.STATUS)), note,
				reason.isEmpty() ? form.reason() : reason, null);
	}

	private static LocalDate day(String typed, LocalDate usual) {
		return typed.isEmpty() ? usual : Day.read(typed);
	}

	private static Series series(String typed) {
		if (typed.isEmpty()) {
			return Series.OWN;
		}
		return Stream.of(Series.values())
			.filter((one) -> one.label().equalsIgnoreCase(typed))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("\u201c%s\u201d is not one of: %s".formatted(typed,
					Stream.of(Series.values()).map(Series::label).collect(Collectors.joining(", ")))));
	}

	private static UUID part(String typed, Indicator indicator) {
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

	private static boolean provisional(String typed) {
		String status = typed.toLowerCase(Locale.UK);
		require(List.of("", "p", "provisional", "yes", "y", "f", "final", "no", "n").contains(status),
				"Its status must be provisional or final");
		return List.of("p", "provisional", "yes", "y").contains(status);
	}

	private static String words(Indicator indicator, FigureEntry entry) {
		String part = indicator.parts()
			.stream()
			.filter((one) -> one.id().equals(entry.part()))
			.map((one) -> ", " + one.line())
			.findFirst()
			.orElse((entry.series() != Series.OWN) ? ", " + entry.series().label() : "");
		return "%s%s, %s: %s".formatted(indicator.name(), part, Measurement.when(entry.startsOn(), entry.endsOn()),
				entry.figure().typed());
	}

	/** Says what was recorded before; another figure needs a reason. */
	private List<Line> compared(List<Line> lines) {
		List<FigureEntry> entries = lines.stream().map(Line::entry).filter((entry) -> entry != null).toList();
		Map<Measurement.Key, Finding> before = this.figures.newest(
				entries.stream().map(FigureEntry::indicator).distinct().toList(),
				entries.stream().map(FigureEntry::endsOn).distinct().toList());
		return lines.stream().map((line) -> {
			Finding newest = line.isProblem() ? null : before.get(line.entry().key());
			if (newest == null) {
				return line;
			}
			if (newest.says(line.entry())) {
				return new Line(line.number(), line.text(), line.entry(), line.words() + ", as before");
			}
			return line.entry().reason().isEmpty()
					? new Line(line.number(), line.text(), null,
							"It was recorded as %s before. Give a reason for the change".formatted(newest.words()))
					: new Line(line.number(), line.text(), line.entry(),
							"%s, until now %s".formatted(line.words(), newest.words()));
		}).toList();
	}

	private static void require(boolean kept, String words) {
		if (!kept) {
			throw new IllegalArgumentException(words);
		}
	}

}
