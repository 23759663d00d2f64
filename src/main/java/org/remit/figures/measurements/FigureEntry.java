package org.remit.figures.measurements;

import java.time.LocalDate;
import java.util.UUID;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Part;

/**
 * A figure that is about to be recorded.
 *
 * @param part the part of a breakdown, null for the whole
 * @param startsOn the first day of a period, null for what is so on one day
 * @param reason why it is not what was recorded before
 * @param seen the number of the revision that somebody saw when they entered this; 0
 * where there was none, null where nobody looked
 */
public record FigureEntry(UUID indicator, UUID part, Series series, LocalDate startsOn, LocalDate endsOn,
		TypedFigure figure, boolean provisional, String note, String reason, Integer seen) {

	/** The council's own whole figure on a day, as somebody types it. */
	public static FigureEntry of(Indicator indicator, LocalDate day, String typed) {
		return new FigureEntry(indicator.id(), null, Series.OWN, null, day, TypedFigure.read(typed, indicator), false,
				"", "", null);
	}

	public FigureEntry of(Part part) {
		return new FigureEntry(this.indicator, part.id(), this.series, this.startsOn, this.endsOn, this.figure,
				this.provisional, this.note, this.reason, this.seen);
	}

	public FigureEntry of(Series series) {
		return new FigureEntry(this.indicator, this.part, series, this.startsOn, this.endsOn, this.figure,
				this.provisional, this.note, this.reason, this.seen);
	}

	/** For a period instead of on a day. */
	public FigureEntry since(LocalDate first) {
		return new FigureEntry(this.indicator, this.part, this.series, first, this.endsOn, this.figure,
				this.provisional, this.note, this.reason, this.seen);
	}

	public FigureEntry provisional(String note) {
		return new FigureEntry(this.indicator, this.part, this.series, this.startsOn, this.endsOn, this.figure, true,
				note, this.reason, this.seen);
	}

	/** Final, with a reason where it is not what was recorded before. */
	public FigureEntry revised(String reason) {
		return new FigureEntry(this.indicator, this.part, this.series, this.startsOn, this.endsOn, this.figure, false,
				this.note, reason, this.seen);
	}

	Measurement.Key key() {
		return new Measurement.Key(this.indicator, this.series, this.part, this.startsOn, this.endsOn);
	}

}
