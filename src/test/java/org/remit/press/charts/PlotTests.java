package org.remit.press.charts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlotTests {

	private static final Plot PLOT = new Plot(76, 620, 40, 236);

	@Test
	void standsOnRoundNumbersFromBelowTheLowestToAboveTheHighest() {
		Scale scale = Scale.around(PLOT, List.of(new BigDecimal("487"), new BigDecimal("552")));
		assertThat(scale.steps()).extracting(BigDecimal::intValueExact).containsExactly(480, 500, 520, 540, 560);
		assertThat(scale.y(new BigDecimal("480"))).isEqualTo(PLOT.bottom());
		assertThat(scale.y(new BigDecimal("560"))).isEqualTo(PLOT.top());
	}

	@Test
	void drawsBelowZeroAndOneValueAlone() {
		assertThat(Scale.around(PLOT, List.of(new BigDecimal("-3.2"))).steps()).hasSizeGreaterThan(1)
			.satisfies((steps) -> assertThat(steps.get(0)).isLessThanOrEqualTo(new BigDecimal("-3.2")));
		assertThat(PLOT.across(0, 0)).isEqualTo(348);
	}

	@Test
	void breaksALineWhereThereIsNothingAndLosesNoDot() {
		Dot one = new Dot(1, 1, false);
		Line line = Line.through(Arrays.asList(one, new Dot(2, 5, false), null, one, null, one, new Dot(3, 2, true)));
		assertThat(line.paths()).containsExactly("1,1 2,5", "1,1 3,2");
		assertThat(line.dots()).hasSize(5);
	}

	@Test
	void writesPercentagesByQuartersOfTheWhole() {
		assertThat(Scale.ofPercentages(PLOT).rules((share) -> share + "%")).extracting(Rule::words)
			.containsExactly("0%", "25%", "50%", "75%", "100%");
	}

}
