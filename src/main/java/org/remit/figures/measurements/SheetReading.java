package org.remit.figures.measurements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.remit.figures.indicators.Indicator;
import org.remit.platform.actor.Actor;
import org.remit.platform.tables.DelimitedText;
import org.remit.platform.time.Day;

/** The reading of one sheet, line by line: which figure stands there, if any. */
final class SheetReading {

	private final Actor actor;

	private final SheetForm form;

	private final SheetColumns columns;

	private final Map<String, Indicator> byCode;

	private final LocalDate today;

	/** The line in which a figure stood first. */
	private final Map<Measurement.Key, Integer> seen = new HashMap<>();

	SheetReading(Actor actor, SheetForm form, SheetColumns columns, List<Indicator> known, LocalDate today) {
		this.actor = actor;
		this.form = form;
		this.columns = columns;
		this.byCode = known.stream()
			.collect(Collectors.toMap((one) -> one.code().toLowerCase(Locale.UK), (one) -> one));
		this.today = today;
	}

	/** What a line means, or why it means nothing. */
	FigureSheet.Line line(DelimitedText.Row row) {
		String text = String.join(" | ", row.cells());
		try {
			Indicator indicator = indicator(row);
			FigureEntry entry = entry(row, indicator);
			Integer earlier = this.seen.putIfAbsent(entry.key(), row.line());
			SheetCells.require(earlier == null, "The same figure stands in line %d already".formatted(earlier));
			return new FigureSheet.Line(row.line(), text, entry, SheetCells.words(indicator, entry));
		}
		catch (IllegalArgumentException ex) {
			return new FigureSheet.Line(row.line(), text, null, ex.getMessage());
		}
	}

	private Indicator indicator(DelimitedText.Row row) {
		String code = cell(row, SheetColumns.Column.CODE);
		Indicator indicator = this.byCode.get(code.toLowerCase(Locale.UK));
		SheetCells.require(indicator != null, code.isEmpty() ? "It has no code"
				: "There is no indicator with the code \u201c%s\u201d".formatted(code));
		SheetCells.require(this.actor.edits(indicator.area().id()),
				"%s is kept by another area, %s".formatted(indicator.name(), indicator.area().name()));
		return indicator;
	}

	private FigureEntry entry(DelimitedText.Row row, Indicator indicator) {
		LocalDate endsOn = SheetCells.day(cell(row, SheetColumns.Column.TO), this.form.endsOn());
		LocalDate startsOn = SheetCells.day(cell(row, SheetColumns.Column.FROM), this.form.startsOn());
		SheetCells.require(endsOn != null, "It has no day, and none is given for all lines");
		SheetCells.require(!endsOn.isAfter(this.today), "%s is still to come".formatted(Day.write(endsOn)));
		SheetCells.require(startsOn == null || startsOn.isBefore(endsOn), "Its period ends before it starts");
		Series series = SheetCells.series(cell(row, SheetColumns.Column.SERIES));
		UUID part = SheetCells.part(cell(row, SheetColumns.Column.PART), indicator);
		SheetCells.require(part == null || series == Series.OWN, "Only this council\u2019s figures are broken down");
		String reason = cell(row, SheetColumns.Column.REASON);
		String note = cell(row, SheetColumns.Column.NOTE);
		SheetCells.require(note.length() <= 1_000 && reason.length() <= 400, "Its note or reason is too long");
		return new FigureEntry(indicator.id(), part, series, startsOn, endsOn,
				TypedFigure.read(cell(row, SheetColumns.Column.FIGURE), indicator),
				SheetCells.provisional(cell(row, SheetColumns.Column.STATUS)), note,
				reason.isEmpty() ? this.form.reason() : reason, null);
	}

	private String cell(DelimitedText.Row row, SheetColumns.Column column) {
		return this.columns.cell(row, column);
	}

}
