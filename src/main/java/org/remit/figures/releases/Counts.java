package org.remit.figures.releases;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.remit.figures.disclosure.Cell;
import org.remit.figures.disclosure.Showing;
import org.remit.figures.measurements.Measurement;
import org.remit.figures.measurements.MeasurementRevision;

/**
 * Counts of children that were released or are about to be, each under a key of its own:
 * every revision, and what follows from two of them.
 */
final class Counts {

	private final Map<String, MeasurementRevision> revisions = new LinkedHashMap<>();

	private final Map<String, Showing> showings = new HashMap<>();

	private final Map<String, Long> numbers = new HashMap<>();

	/** What a mark of an earlier release tells depends on the threshold of that time. */
	private final Map<String, Integer> thresholds = new HashMap<>();

	/** The newest revisions so far. */
	private final Map<Measurement.Key, MeasurementRevision> current = new LinkedHashMap<>();

	static String key(MeasurementRevision revision) {
		return revision.measurement().id() + "/" + revision.number();
	}

	void addReleased(ReleasedFigure figure) {
		add(figure.revision(), switch (figure.shown()) {
			case VALUE -> Showing.PUBLIC;
			case SUPPRESSED -> (figure.hidden() == Hidden.WITHHELD) ? Showing.WITHHELD : Showing.HIDDEN;
			case NOT_AVAILABLE, NOT_APPLICABLE -> Showing.IMPLIED;
		});
		this.thresholds.put(key(figure.revision()), figure.threshold());
	}

	void addPlanned(MeasurementRevision revision) {
		add(revision, switch (revision.state()) {
			case VALUE -> Showing.OPEN;
			case SUPPRESSED -> Showing.HIDDEN;
			case NOT_AVAILABLE, NOT_APPLICABLE -> Showing.IMPLIED;
		});
	}

	private void add(MeasurementRevision revision, Showing showing) {
		this.current.put(revision.measurement().key(), revision);
		this.revisions.put(key(revision), revision);
		this.showings.put(key(revision), showing);
		if (revision.value() != null) {
			this.numbers.put(key(revision), revision.value().longValueExact());
		}
	}

	/** A number that nobody shows and everybody can work out. */
	void imply(String key, long number) {
		this.numbers.put(key, number);
		this.showings.put(key, Showing.IMPLIED);
	}

	/** What an unknown one must be. */
	void infer(String key, long number) {
		this.numbers.put(key, number);
	}

	/** Null for what only follows from others. */
	MeasurementRevision revision(String key) {
		return this.revisions.get(key);
	}

	/** Null where nothing was measured. */
	MeasurementRevision current(Measurement.Key key) {
		return this.current.get(key);
	}

	Collection<MeasurementRevision> current() {
		return this.current.values();
	}

	boolean isKnown(String key) {
		return this.numbers.containsKey(key);
	}

	/** Null where it is not known. */
	Long number(String key) {
		return this.numbers.get(key);
	}

	long numberOrNothing(String key) {
		return this.numbers.getOrDefault(key, 0L);
	}

	boolean is(String key, Showing showing) {
		return this.showings.get(key) == showing;
	}

	void each(BiConsumer<String, Showing> work) {
		this.showings.forEach(work);
	}

	Cell cell(String key, int threshold) {
		return new Cell(key, numberOrNothing(key), this.thresholds.getOrDefault(key, threshold),
				this.showings.get(key));
	}

}
