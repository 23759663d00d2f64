package org.remit.figures.releases;

import java.util.List;

import org.remit.figures.measurements.MeasurementRevision;

/**
 * A figure that is about to be released.
 *
 * @param hidden why it will be suppressed, null where it will be shown
 * @param threshold the lowest number of children that is shown, 0 for other things
 * @param guards what could be worked out from it, empty where that is not why
 */
public record PlannedFigure(MeasurementRevision revision, Hidden hidden, String guards, int threshold,
		List<Warning> warnings) {

	/** "Children looked after, Placement: Residential" */
	public String subject() {
		String what = this.revision.measurement().what();
		String name = this.revision.measurement().indicator().name();
		return what.isEmpty() ? name : "%s, %s".formatted(name, what);
	}

	public String name() {
		return "%s, %s".formatted(subject(), this.revision.measurement().when());
	}

	public String words() {
		return (this.hidden != null) ? PublicFigure.MARK : this.revision.words();
	}

}
