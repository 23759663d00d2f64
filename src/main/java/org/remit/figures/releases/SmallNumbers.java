package org.remit.figures.releases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.remit.figures.disclosure.Reason;
import org.remit.figures.disclosure.Share;
import org.remit.figures.disclosure.Shares;
import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Unit;
import org.remit.figures.measurements.Measurement;
import org.remit.figures.measurements.MeasurementRevision;
import org.remit.figures.measurements.Series;
import org.remit.figures.measurements.State;

/**
 * Which figures of an indicator can't be shown. Counts of children are protected with all
 * that is public of the indicator already; a share of children where so many, of so many,
 * or the rest of them are few, in its period or in one that it would give away.
 */
final class SmallNumbers {

	private final Indicator indicator;

	private final int threshold;

	private final Map<MeasurementRevision, Hidden> hidden = new HashMap<>();

	private final Map<MeasurementRevision, String> guards = new HashMap<>();

	private Set<String> exposed = Set.of();

	private SmallNumbers(Indicator indicator, int threshold) {
		this.indicator = indicator;
		this.threshold = threshold;
	}

	/**
	 * @param before what was released of the indicator, in the order of the releases
	 * @param planned what is to be released now
	 * @param usual the council's threshold
	 */
	static SmallNumbers of(Indicator indicator, List<ReleasedFigure> before, List<MeasurementRevision> planned, int usual) {
		SmallNumbers numbers = new SmallNumbers(indicator,
				(indicator.threshold() != null) ? indicator.threshold() : usual);
		if (indicator.isAboutChildren() && indicator.unit() == Unit.NUMBER) {
			numbers.protectCounts(before, planned);
		}
		if (indicator.isAboutChildren() && indicator.unit().isShare()) {
			numbers.protectShares(before, planned);
		}
		planned.stream()
			.filter((one) -> one.state() == State.SUPPRESSED)
			.forEach((one) -> numbers.hidden.put(one, Hidden.SOURCE));
		return numbers;
	}

	private void protectCounts(List<ReleasedFigure> before, List<MeasurementRevision> planned) {
		ChildrenTable table = new ChildrenTable(this.indicator, this.threshold, before, planned);
		table.protect((revision, reason, guard) -> {
			this.hidden.put(revision, reason);
			this.guards.put(revision, guard);
		});
		this.exposed = table.exposed();
	}

	private void protectShares(List<ReleasedFigure> before, List<MeasurementRevision> planned) {
		Map<UUID, MeasurementRevision> shown = new LinkedHashMap<>();
		before.stream()
			.filter((figure) -> figure.shown() == Shown.VALUE && isOwn(figure.revision()))
			.forEach((figure) -> shown.put(figure.measurement().id(), figure.revision()));
		planned.stream().filter((one) -> one.state() == State.VALUE && isOwn(one)).forEach((one) -> {
			MeasurementRevision earlier = shown.remove(one.measurement().id());
			if (isSafe(one, shown.values())) {
				shown.put(one.measurement().id(), one);
			}
			else if (earlier != null) {
				shown.put(one.measurement().id(), earlier);
			}
		});
	}

	private static boolean isOwn(MeasurementRevision revision) {
		return revision.measurement().series() == Series.OWN;
	}

	/**
	 * What was recorded before anybody said that it is about children may lack counts.
	 */
	private boolean isSafe(MeasurementRevision figure, Collection<MeasurementRevision> shown) {
		if (figure.numerator() == null) {
			hide(figure, Hidden.SMALL, "nobody can see of how many children: revise it as so many of so many");
			return false;
		}
		Optional<Reason> reason = new Shares(this.threshold, this.indicator.unit() == Unit.PERCENTAGE).hides(
				share(figure),
				shown.stream().filter((one) -> one.numerator() != null).map(SmallNumbers::share).toList());
		reason.ifPresent((one) -> hide(figure, Hidden.of(one),
				(one == Reason.GIVES_AWAY) ? "the share between two periods" : ""));
		return reason.isEmpty();
	}

	private static Share share(MeasurementRevision figure) {
		Measurement measurement = figure.measurement();
		LocalDate from = measurement.startsOn();
		return new Share(from, (from != null) ? measurement.endsOn().plusDays(1) : null, figure.numerator(),
				figure.denominator());
	}

	private void hide(MeasurementRevision figure, Hidden reason, String guarded) {
		this.hidden.put(figure, reason);
		this.guards.put(figure, guarded);
	}

	/** The lowest number that is shown, 0 for what is not about children. */
	int threshold() {
		return this.indicator.isAboutChildren() ? this.threshold : 0;
	}

	/** Null where it can be shown. */
	Hidden hidden(MeasurementRevision revision) {
		return this.hidden.get(revision);
	}

	/** What could be worked out from it, empty where that is not why. */
	String guards(MeasurementRevision revision) {
		return this.guards.getOrDefault(revision, "");
	}

	/** What can be worked out from what is public already. */
	Set<String> exposed() {
		return this.exposed;
	}

}
