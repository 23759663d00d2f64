package org.remit.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which figures of an indicator can't be shown. Counts of children are protected with all
 * that is public of the indicator already; a share of children by itself, where so many,
 * of so many, or the rest of them are few.
 */
final class SmallNumbers {

	private final Indicator indicator;

	private final int threshold;

	private final Map<Finding, Hidden> hidden = new HashMap<>();

	private final Map<Finding, String> guards = new HashMap<>();

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
	static SmallNumbers of(Indicator indicator, List<ReleasedFigure> before, List<Finding> planned, int usual) {
		SmallNumbers numbers = new SmallNumbers(indicator,
				(indicator.threshold() != null) ? indicator.threshold() : usual);
		if (indicator.isAboutChildren() && indicator.unit() == Unit.NUMBER) {
			numbers.protectCounts(before, planned);
		}
		if (indicator.isAboutChildren() && indicator.unit().isShare()) {
			planned.stream().filter(numbers::isSmallShare).forEach((one) -> numbers.hidden.put(one, Hidden.SMALL));
		}
		planned.stream()
			.filter((one) -> one.state() == State.SUPPRESSED)
			.forEach((one) -> numbers.hidden.put(one, Hidden.SOURCE));
		return numbers;
	}

	private void protectCounts(List<ReleasedFigure> before, List<Finding> planned) {
		ChildrenTable table = new ChildrenTable(this.indicator, this.threshold, before, planned);
		table.protect((revision, reason, guard) -> {
			this.hidden.put(revision, reason);
			this.guards.put(revision, guard);
		});
		this.exposed = table.exposed();
	}

	private boolean isSmallShare(Finding revision) {
		if (revision.measurement().series() != Series.OWN || revision.numerator() == null) {
			return false;
		}
		Stream<Long> people = (this.indicator.unit() == Unit.PERCENTAGE)
				? Stream.of(revision.numerator(), revision.denominator(), revision.denominator() - revision.numerator())
				: Stream.of(revision.numerator(), revision.denominator());
		return people.anyMatch((many) -> many > 0 && many < this.threshold);
	}

	/** The lowest number that is shown, 0 for what is not about children. */
	int threshold() {
		return this.indicator.isAboutChildren() ? this.threshold : 0;
	}

	/** Null where it can be shown. */
	Hidden hidden(Finding revision) {
		return this.hidden.get(revision);
	}

	/** What could be worked out from it, empty where that is not why. */
	String guards(Finding revision) {
		return this.guards.getOrDefault(revision, "");
	}

	/** What can be worked out from what is public already. */
	Set<String> exposed() {
		return this.exposed;
	}

}
