package org.remit.figures.releases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import org.remit.figures.measurements.Measurement;
import org.remit.figures.measurements.MeasurementRevision;

/**
 * A figure as the public sees it: nothing else of it may reach a page, a file or a
 * picture. A suppressed figure has neither a value nor notes here.
 *
 * @param value null unless it is shown
 * @param numerator of a share that is shown as so many of so many, else null
 * @param words "552", "56% (6 of 11)", "c" where it is suppressed
 * @param reason why an earlier figure was not right, empty for the first
 */
public record PublicFigure(Measurement measurement, Shown shown, BigDecimal value, Long numerator, Long denominator,
		String words, boolean provisional, String note, String reason, int revision, LocalDate releasedOn) {

	/** The mark of the Department for Education's statistics. */
	public static final String MARK = "c";

	static PublicFigure of(ReleasedFigure figure) {
		MeasurementRevision revision = figure.revision();
		boolean seen = figure.shown() == Shown.VALUE;
		boolean told = figure.shown() != Shown.SUPPRESSED;
		return new PublicFigure(revision.measurement(), figure.shown(), seen ? revision.value() : null,
				seen ? revision.numerator() : null, seen ? revision.denominator() : null,
				told ? revision.words() : MARK, revision.isProvisional(), told ? revision.note() : "",
				told ? revision.reason() : "", revision.number(), figure.release().releasedOn());
	}

	public boolean isSuppressed() {
		return this.shown == Shown.SUPPRESSED;
	}

	/** What a reader hears: "c" alone says nothing. */
	public String spoken() {
		return isSuppressed() ? "Suppressed" : this.words;
	}

	public String when() {
		return this.measurement.when();
	}

	/** "Provisional" or "Final". */
	public String standing() {
		return this.provisional ? "Provisional" : "Final";
	}

	public boolean isOn(PublicFigure other) {
		return this.measurement.endsOn().equals(other.measurement.endsOn())
				&& Objects.equals(this.measurement.startsOn(), other.measurement.startsOn());
	}

}
