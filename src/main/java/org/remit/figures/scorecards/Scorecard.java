package org.remit.figures.scorecards;

import java.util.List;

import org.remit.figures.indicators.Attainment;
import org.remit.figures.indicators.Indicator;
import org.remit.figures.releases.Standing;

/**
 * How indicators that belong together stand: those of a portfolio, or of a priority.
 *
 * @param address where the public reads what they belong to, empty where it can't
 */
public record Scorecard(String title, String address, List<Line> lines) {

	public record Line(Indicator indicator, Standing standing) {
	}

	public long count(Attainment attainment) {
		return this.lines.stream().filter((line) -> line.standing().attainment() == attainment).count();
	}

}
