package org.remit.figures.releases;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Part;
import org.remit.figures.measurements.Measurement;
import org.remit.figures.measurements.MeasurementRevision;
import org.remit.figures.measurements.Series;
import org.remit.figures.measurements.State;

/**
 * What hangs together among counts: the breakdowns as they stood after each release, and
 * periods that make longer ones.
 */
final class Ties {

	private final Indicator indicator;

	private final Counts counts;

	private final Set<Tie> all = new LinkedHashSet<>();

	Ties(Indicator indicator, Counts counts) {
		this.indicator = indicator;
		this.counts = counts;
	}

	Set<Tie> all() {
		return this.all;
	}

	/** Once these were added together. */
	void find(Collection<MeasurementRevision> added) {
		added.stream()
			.map((revision) -> revision.measurement().key())
			.map((key) -> key(key, null))
			.distinct()
			.filter((whole) -> this.counts.current(whole) != null)
			.forEach((whole) -> this.indicator.breakdowns().values().forEach((parts) -> tie(whole, parts)));
		tiePeriods();
	}

	private static Measurement.Key key(Measurement.Key like, Part part) {
		return new Measurement.Key(like.indicator(), Series.OWN, (part != null) ? part.id() : null, like.startsOn(),
				like.endsOn());
	}

	/**
	 * A part that does not apply counts for nothing; without the others nothing adds up.
	 */
	private void tie(Measurement.Key whole, List<Part> parts) {
		List<MeasurementRevision> found = parts.stream()
			.map((part) -> this.counts.current(key(whole, part)))
			.filter(Objects::nonNull)
			.toList();
		if (found.size() == parts.size()) {
			this.all.add(new Tie(Counts.key(this.counts.current(whole)),
					found.stream().filter((one) -> one.state() != State.NOT_APPLICABLE).map(Counts::key).toList()));
		}
	}

	private void tiePeriods() {
		Periods periods = new Periods(this.counts.current());
		periods.made()
			.forEach((whole, pieces) -> tieIfTrue(Counts.key(whole), pieces.stream().map(Counts::key).toList()));
		periods.sinceTheSameDay()
			.forEach((longer, shorter) -> tieWhatLiesBetween(Counts.key(longer), Counts.key(shorter)));
	}

	/** Children who count in two quarters make no sum: then there is nothing to learn. */
	private void tieIfTrue(String whole, List<String> pieces) {
		boolean known = this.counts.isKnown(whole) && pieces.stream().allMatch(this.counts::isKnown);
		if (known && pieces.stream().mapToLong(this.counts::number).sum() == this.counts.number(whole)) {
			this.all.add(new Tie(whole, pieces));
		}
	}

	private void tieWhatLiesBetween(String longer, String shorter) {
		Long whole = this.counts.number(longer);
		Long first = this.counts.number(shorter);
		if (whole != null && first != null && whole >= first) {
			String between = longer + " after " + shorter;
			this.counts.imply(between, whole - first);
			this.all.add(new Tie(longer, List.of(shorter, between)));
		}
	}

}
