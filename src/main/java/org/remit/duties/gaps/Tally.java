package org.remit.duties.gaps;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was found of one source, post or board, or of all.
 *
 * @param thing null for all
 */
public record Tally(Named thing, List<Finding> findings) {

	static final Comparator<Tally> GRAVEST_FIRST = Comparator.comparingLong(Tally::grave)
		.thenComparingLong(Tally::gaps)
		.reversed()
		.thenComparing((tally) -> tally.thing().name(), String.CASE_INSENSITIVE_ORDER);

	/** Provisions that some responsibility cites. */
	public Figure cited() {
		return Figure.of(this.findings.stream().filter((one) -> !one.isResponsibility()).toList(),
				(one) -> !one.isGap());
	}

	/** Responsibilities of which nothing is missing. */
	public Figure whole() {
		return Figure.of(this.findings.stream().filter(Finding::isResponsibility).toList(), (one) -> !one.isGap());
	}

	public long gaps() {
		return this.findings.stream().filter(Finding::isGap).count();
	}

	/** So many of the gaps are under a duty in law. */
	public long grave() {
		return this.findings.stream().filter(Finding::isGrave).count();
	}

	/** Only what is missing somewhere; one responsibility can miss several things. */
	public Map<Missing, Long> missing() {
		Map<Missing, Long> counts = new EnumMap<>(Missing.class);
		this.findings.forEach((one) -> one.missing().forEach((missing) -> counts.merge(missing, 1L, Long::sum)));
		return counts;
	}

	/** The findings of which this is missing. */
	public Tally of(Missing missing) {
		return new Tally(this.thing, this.findings.stream().filter((one) -> one.missing().contains(missing)).toList());
	}

}
