package org.remit.indicators;

import java.util.List;

/**
 * How the indicators of a portfolio stand, on one page.
 *
 * @param address of the portfolio's page, empty where the public can't read it
 */
record Scorecard(String title, String address, List<Line> lines) {

	record Line(Indicator indicator, Standing standing) {
	}

	public long count(Attainment attainment) {
		return this.lines.stream().filter((line) -> line.standing().attainment() == attainment).count();
	}

}
