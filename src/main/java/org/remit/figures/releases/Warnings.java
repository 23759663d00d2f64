package org.remit.figures.releases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.remit.figures.indicators.Attainment;
import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Target;
import org.remit.figures.indicators.Targets;
import org.remit.figures.indicators.Unit;
import org.remit.figures.measurements.Measurement;
import org.remit.figures.measurements.MeasurementRevision;

/** What looks wrong in figures that are about to be released. */
final class Warnings {

	/** Small numbers stay the same for good reasons. */
	private static final BigDecimal TELLING = BigDecimal.TEN;

	private final Map<Measurement.Key, MeasurementRevision> newest = new LinkedHashMap<>();

	private final List<Target> targets;

	/**
	 * @param recorded all revisions of the indicator, in the order of their days and
	 * numbers
	 */
	Warnings(List<MeasurementRevision> recorded, List<Target> targets) {
		recorded.forEach((revision) -> this.newest.put(revision.measurement().key(), revision));
		this.targets = targets;
	}

	List<Warning> about(MeasurementRevision revision) {
		List<Warning> warnings = new ArrayList<>();
		if (revision.value() != null) {
			stale(revision, warnings);
			range(revision, warnings);
			missed(revision, warnings);
			sums(revision, warnings);
		}
		return warnings;
	}

	private void stale(MeasurementRevision revision, List<Warning> warnings) {
		before(revision).filter((earlier) -> isSuspiciouslyLike(revision, earlier))
			.ifPresent((earlier) -> warnings.add(new Warning(Warning.Kind.STALE,
					"%s, as %s".formatted(revision.words(), earlier.measurement().when()))));
	}

	private Optional<MeasurementRevision> before(MeasurementRevision revision) {
		Measurement.Key key = revision.measurement().key();
		return this.newest.values()
			.stream()
			.filter((other) -> other.measurement().series() == key.series()
					&& Objects.equals(other.measurement().key().part(), key.part())
					&& other.measurement().endsOn().isBefore(key.endsOn()))
			.max(Comparator.comparing((other) -> other.measurement().endsOn()));
	}

	/** A percentage without decimals or a handful of people may well stay the same. */
	private static boolean isSuspiciouslyLike(MeasurementRevision revision, MeasurementRevision earlier) {
		Indicator indicator = revision.measurement().indicator();
		boolean sameShare = revision.numerator() != null && revision.numerator().equals(earlier.numerator())
				&& revision.denominator().equals(earlier.denominator());
		boolean telling = revision.value().abs().compareTo(TELLING) >= 0
				&& (indicator.unit() != Unit.PERCENTAGE || indicator.decimals() > 0);
		return earlier.value() != null && revision.value().compareTo(earlier.value()) == 0
				&& (revision.numerator() != null ? sameShare : telling);
	}

	private void range(MeasurementRevision revision, List<Warning> warnings) {
		Indicator indicator = revision.measurement().indicator();
		if (revision.measurement().part() == null && !indicator.isPlausible(revision.value())) {
			warnings.add(new Warning(Warning.Kind.RANGE, "%s is not from %s to %s".formatted(revision.words(),
					words(indicator, indicator.lowest()), words(indicator, indicator.highest()))));
		}
	}

	private static String words(Indicator indicator, BigDecimal bound) {
		return (bound != null) ? indicator.write(bound) : "anything";
	}

	private void missed(MeasurementRevision revision, List<Warning> warnings) {
		if (!revision.measurement().isHeadline() || !revision.note().isBlank()) {
			return;
		}
		Targets.on(this.targets, revision.measurement().endsOn())
			.filter((target) -> target.judge(revision.value()) == Attainment.MISSED)
			.ifPresent((target) -> warnings
				.add(new Warning(Warning.Kind.MISSED, "%s, and the target is %s. Say why in its note"
					.formatted(revision.words(), revision.measurement().indicator().write(target.value())))));
	}

	private void sums(MeasurementRevision revision, List<Warning> warnings) {
		Measurement.Key key = revision.measurement().key();
		if (!revision.measurement().isHeadline()) {
			return;
		}
		revision.measurement().indicator().breakdowns().forEach((breakdown, parts) -> {
			List<MeasurementRevision> found = parts.stream()
				.map((part) -> this.newest
					.get(new Measurement.Key(key.indicator(), key.series(), part.id(), key.startsOn(), key.endsOn())))
				.filter((part) -> part != null && part.value() != null)
				.toList();
			BigDecimal sum = found.stream().map(MeasurementRevision::value).reduce(BigDecimal.ZERO, BigDecimal::add);
			if (found.size() == parts.size() && sum.compareTo(revision.value()) != 0) {
				warnings.add(new Warning(Warning.Kind.SUM, "%s: the parts make %s, the total is %s".formatted(breakdown,
						revision.measurement().indicator().write(sum), revision.words())));
			}
		});
	}

}
