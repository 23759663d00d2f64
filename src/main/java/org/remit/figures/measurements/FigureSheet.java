package org.remit.figures.measurements;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.remit.figures.indicators.Indicators;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.tables.DelimitedText;
import org.remit.platform.time.SettableClock;

/**
 * Reads figures out of a spreadsheet, line by line. Every line is understood or has a
 * sentence that says why not; while one has, none is recorded.
 */
@Component
class FigureSheet {

	private static final int MOST = 2_000;

	private final Indicators indicators;

	private final Measurements measurements;

	private final SettableClock clock;

	FigureSheet(Indicators indicators, Measurements measurements, SettableClock clock) {
		this.indicators = indicators;
		this.measurements = measurements;
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
		SheetReading reading = new SheetReading(actor, form, columns, this.indicators.all(), this.clock.today());
		return new Sheet(compared(body.stream().map(reading::line).toList()), columns.head().unknown());
	}

	/** Says what was recorded before; another figure needs a reason. */
	private List<Line> compared(List<Line> lines) {
		List<FigureEntry> entries = lines.stream().map(Line::entry).filter((entry) -> entry != null).toList();
		Map<Measurement.Key, MeasurementRevision> before = this.measurements.newest(
				entries.stream().map(FigureEntry::indicator).distinct().toList(),
				entries.stream().map(FigureEntry::endsOn).distinct().toList());
		return lines.stream().map((line) -> {
			MeasurementRevision newest = line.isProblem() ? null : before.get(line.entry().key());
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

}
