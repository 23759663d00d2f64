package org.remit.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How an indicator went, as a picture of what the public is shown: a solid line with
 * discs, hollow where a figure is provisional, broken where there is none; the target
 * dashed. All lengths are in the picture's own units.
 *
 * @param words the same in a sentence
 * @param target the dashed lines of the targets, each over the days for which it counts
 */
record Picture(List<Tick> ticks, List<Rule> rules, List<Dot> dots, List<String> paths, List<TargetLine> targets,
		String words) {

	private static final int LEFT = 76;

	private static final int RIGHT = 620;

	private static final int TOP = 40;

	private static final int BOTTOM = 236;

	/** So long are the words of a target at most. */
	private static final int WORDS = 130;

	private static final int STEPS = 4;

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

	/**
	 * A day under the picture.
	 *
	 * @param mark "c" and the like where there is no figure to draw
	 */
	record Tick(int x, String day, String year, String mark) {
	}

	record Rule(int y, String words) {
	}

	record Dot(int x, int y, boolean provisional) {
	}

	record TargetLine(int from, int to, int y, String words) {

		/** Where its words begin, so that they end within the picture. */
		public int label() {
			return Math.min(this.from, RIGHT - WORDS);
		}

	}

	/**
	 * @param figures the newest of each day, the earliest first
	 */
	static Picture of(Indicator indicator, List<PublicFigure> figures, List<Target> targets) {
		List<PublicFigure> drawn = figures.subList(Math.max(0, figures.size() - 12), figures.size());
		if (drawn.stream().noneMatch((figure) -> figure.value() != null)) {
			return null;
		}
		return new Drawing(indicator, drawn, targets).picture();
	}

	/** Works out where everything stands. */
	private static final class Drawing {

		private final Indicator indicator;

		private final List<PublicFigure> figures;

		private final List<Target> targets;

		private final List<BigDecimal> steps;

		Drawing(Indicator indicator, List<PublicFigure> figures, List<Target> targets) {
			this.indicator = indicator;
			this.figures = figures;
			this.targets = figures.stream().map((figure) -> Targets.on(targets, day(figure)).orElse(null)).toList();
			this.steps = steps(Stream
				.concat(figures.stream().map(PublicFigure::value),
						this.targets.stream().map((target) -> (target != null) ? target.value() : null))
				.filter(Objects::nonNull)
				.toList());
		}

		/** Round numbers from below the lowest to above the highest. */
		private static List<BigDecimal> steps(List<BigDecimal> values) {
			BigDecimal low = values.stream().reduce(BigDecimal::min).orElseThrow();
			BigDecimal high = values.stream().reduce(BigDecimal::max).orElseThrow();
			BigDecimal raw = high.subtract(low)
				.max(high.abs().movePointLeft(1))
				.max(BigDecimal.ONE)
				.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32);
			BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
			BigDecimal step = Stream.of(1, 2, 5, 10)
				.map((times) -> power.multiply(BigDecimal.valueOf(times)))
				.filter((one) -> one.compareTo(raw) >= 0)
				.findFirst()
				.orElseThrow();
			BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
			List<BigDecimal> steps = new ArrayList<>(List.of(first));
			while (steps.get(steps.size() - 1).compareTo(high) < 0 || steps.size() < 2) {
				steps.add(steps.get(steps.size() - 1).add(step));
			}
			return steps;
		}

		Picture picture() {
			List<Dot> dots = IntStream.range(0, this.figures.size()).mapToObj(this::dot).toList();
			return new Picture(ticks(),
					this.steps.stream()
						.map((step) -> new Rule(y(step),
								this.indicator.unit().write(step, Math.max(0, step.stripTrailingZeros().scale()))))
						.toList(),
					dots.stream().filter(Objects::nonNull).toList(), paths(dots), targetLines(), words());
		}

		private List<Tick> ticks() {
			return IntStream.range(0, this.figures.size()).mapToObj((at) -> {
				PublicFigure figure = this.figures.get(at);
				String mark = (figure.value() != null) ? "" : switch (figure.shown()) {
					case NOT_APPLICABLE -> "z";
					case NOT_AVAILABLE -> "x";
					case SUPPRESSED, VALUE -> PublicFigure.MARK;
				};
				return new Tick(x(at), SHORT.format(day(figure)), String.valueOf(day(figure).getYear()), mark);
			}).toList();
		}

		private Dot dot(int at) {
			PublicFigure figure = this.figures.get(at);
			return (figure.value() != null) ? new Dot(x(at), y(figure.value()), figure.provisional()) : null;
		}

		private static List<String> paths(List<Dot> dots) {
			List<List<Dot>> runs = new ArrayList<>(List.of(new ArrayList<>()));
			dots.forEach((dot) -> {
				if (dot == null) {
					runs.add(new ArrayList<>());
				}
				else {
					runs.get(runs.size() - 1).add(dot);
				}
			});
			return runs.stream()
				.filter((run) -> run.size() > 1)
				.map((run) -> run.stream().map((dot) -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")))
				.toList();
		}

		private List<TargetLine> targetLines() {
			List<TargetLine> lines = new ArrayList<>();
			for (int at = 0; at < this.targets.size(); at++) {
				Target target = this.targets.get(at);
				int from = at;
				while (target != null && at + 1 < this.targets.size() && isSame(target, this.targets.get(at + 1))) {
					at++;
				}
				if (target != null) {
					lines.add(new TargetLine(Math.max(LEFT, x(from) - 18), Math.min(RIGHT, x(at) + 18),
							y(target.value()),
							"Target " + this.indicator.unit().write(target.value(), this.indicator.decimals())));
				}
			}
			return lines;
		}

		/** Two terms with one target are one line. */
		private static boolean isSame(Target one, Target next) {
			return next != null && one.value().compareTo(next.value()) == 0;
		}

		private int x(int at) {
			return (this.figures.size() == 1) ? (LEFT + RIGHT) / 2
					: LEFT + 24 + (RIGHT - LEFT - 48) * at / (this.figures.size() - 1);
		}

		private int y(BigDecimal value) {
			BigDecimal first = this.steps.get(0);
			BigDecimal whole = this.steps.get(this.steps.size() - 1).subtract(first);
			return BOTTOM - value.subtract(first)
				.multiply(BigDecimal.valueOf(BOTTOM - TOP))
				.divide(whole, 0, RoundingMode.HALF_UP)
				.intValue();
		}

		private static LocalDate day(PublicFigure figure) {
			return figure.measurement().endsOn();
		}

		private String words() {
			List<PublicFigure> there = this.figures.stream().filter((figure) -> figure.value() != null).toList();
			PublicFigure first = there.get(0);
			PublicFigure last = there.get(there.size() - 1);
			return "%d figures from %s to %s. The first that is shown is %s, the last %s. The table beside it has all of them."
				.formatted(this.figures.size(), this.figures.get(0).when(),
						this.figures.get(this.figures.size() - 1).when(), first.words(), last.words());
		}

	}

}
