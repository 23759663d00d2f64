package org.remit.press.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How high a value stands in a plot.
 *
 * @param steps round numbers, each with a line across the plot
 */
public record Scale(Plot plot, List<BigDecimal> steps) {

	private static final int STEPS = 4;

	private static final int HUNDRED = 100;

	/** Round numbers from below the lowest to above the highest. */
	public static Scale around(Plot plot, List<BigDecimal> values) {
		BigDecimal low = values.stream().reduce(BigDecimal::min).orElseThrow();
		BigDecimal high = values.stream().reduce(BigDecimal::max).orElseThrow();
		BigDecimal step = step(low, high);
		BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
		List<BigDecimal> steps = new ArrayList<>(List.of(first));
		while (steps.get(steps.size() - 1).compareTo(high) < 0 || steps.size() < 2) {
			steps.add(steps.get(steps.size() - 1).add(step));
		}
		return new Scale(plot, steps);
	}

	/** From nothing to a hundred, by quarters. */
	public static Scale ofPercentages(Plot plot) {
		return new Scale(plot,
				Stream.iterate(0, (share) -> share <= HUNDRED, (share) -> share + HUNDRED / STEPS)
					.map(BigDecimal::valueOf)
					.toList());
	}

	/** 1, 2, 5 or 10 times a power of ten. */
	private static BigDecimal step(BigDecimal low, BigDecimal high) {
		BigDecimal raw = high.subtract(low)
			.max(high.abs().movePointLeft(1))
			.max(BigDecimal.ONE)
			.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32);
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
		return Stream.of(1, 2, 5, 10)
			.map((times) -> power.multiply(BigDecimal.valueOf(times)))
			.filter((one) -> one.compareTo(raw) >= 0)
			.findFirst()
			.orElseThrow();
	}

	public int y(BigDecimal value) {
		BigDecimal first = this.steps.get(0);
		return this.plot.up(value.subtract(first), this.steps.get(this.steps.size() - 1).subtract(first));
	}

	/**
	 * @param words how a round number is written
	 */
	public List<Rule> rules(Function<BigDecimal, String> words) {
		return this.steps.stream().map((step) -> new Rule(y(step), words.apply(step))).toList();
	}

}
