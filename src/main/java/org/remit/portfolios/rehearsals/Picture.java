package org.remit.portfolios.rehearsals;

import java.util.List;

import org.remit.portfolios.reshuffles.Comparison;

/** The registers the day before and on the day, and what should give pause. */
record Picture(List<Comparison> comparisons, List<String> warnings) {

	/** With the rows alone in which something differs. */
	public List<Comparison> differences() {
		return this.comparisons.stream()
			.map(Comparison::differences)
			.filter((comparison) -> !comparison.rows().isEmpty())
			.toList();
	}

}
