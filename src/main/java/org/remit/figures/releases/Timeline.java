package org.remit.figures.releases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.remit.figures.measurements.MeasurementRevision;

/**
 * What follows from shares for periods that meet: whoever knows a quarter and the half
 * year that began on the same day works out the quarter after it.
 */
final class Timeline {

	private final Map<LocalDate, Mark> marks = new HashMap<>();

	/** So many of so many between two days. */
	record Share(long numerator, long denominator) {
	}

	/**
	 * How many there were by the beginning of a day, counted from a day of its island:
	 * between two days of one island everything is known.
	 */
	private record Mark(int island, long numerator, long denominator) {

		Share until(Mark later) {
			return new Share(later.numerator - this.numerator, later.denominator - this.denominator);
		}

		Mark moved(int island, Share by) {
			return new Mark(island, this.numerator + by.numerator(), this.denominator + by.denominator());
		}

	}

	/** Takes the share of a period in, and tells what can be worked out only now. */
	List<Share> learn(MeasurementRevision share) {
		Mark from = mark(share.measurement().startsOn());
		Mark until = mark(share.measurement().endsOn().plusDays(1));
		List<Share> learned = new ArrayList<>();
		if (from.island != until.island) {
			Share gap = until.until(from);
			Share by = new Share(gap.numerator() + share.numerator(), gap.denominator() + share.denominator());
			Map<LocalDate, Mark> joining = new HashMap<>();
			of(until.island).forEach((day, mark) -> joining.put(day, mark.moved(from.island, by)));
			of(from.island).forEach((day, mark) -> joining.forEach(
					(other, joined) -> learned.add(day.isBefore(other) ? mark.until(joined) : joined.until(mark))));
			this.marks.putAll(joining);
		}
		return learned;
	}

	private Mark mark(LocalDate day) {
		return this.marks.computeIfAbsent(day, (one) -> new Mark(this.marks.size(), 0, 0));
	}

	private Map<LocalDate, Mark> of(int island) {
		Map<LocalDate, Mark> found = new HashMap<>(this.marks);
		found.values().removeIf((mark) -> mark.island != island);
		return found;
	}

}
