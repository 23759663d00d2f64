package org.remit.figures.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Target;
import org.remit.figures.indicators.Targets;
import org.remit.figures.releases.PublicFigure;
import org.remit.press.charts.Axes;
import org.remit.press.charts.Dot;
import org.remit.press.charts.Line;
import org.remit.press.charts.Plot;
import org.remit.press.charts.Scale;
import org.remit.press.charts.Tick;

/** Works out where everything in a {@link Picture} stands. */
final class PictureDrawing {

	/** So far a target's line reaches beyond the days for which it counts. */
	private static final int BEYOND = 18;

	private static final Plot DAYS = Picture.PLOT.within(24);

	private final Indicator indicator;

	private final List<PublicFigure> figures;

	private final List<Target> targets;

	private final Scale scale;

	PictureDrawing(Indicator indicator, List<PublicFigure> figures, List<Target> targets) {
		this.indicator = indicator;
		this.figures = figures;
		this.targets = figures.stream().map((figure) -> Targets.on(targets, day(figure)).orElse(null)).toList();
		this.scale = Scale.around(Picture.PLOT,
				Stream
					.concat(figures.stream().map(PublicFigure::value),
							this.targets.stream().map((target) -> (target != null) ? target.value() : null))
					.filter(Objects::nonNull)
					.toList());
	}

	Picture picture() {
		List<Tick> ticks = places().mapToObj(this::tick).toList();
		return new Picture(new Axes(Picture.PLOT, this.scale.rules(this::write), ticks),
				Line.through(places().mapToObj(this::dot).toList()), targetLines(), words());
	}

	private IntStream places() {
		return IntStream.range(0, this.figures.size());
	}

	private String write(BigDecimal step) {
		return this.indicator.unit().write(step, Math.max(0, step.stripTrailingZeros().scale()));
	}

	private Tick tick(int at) {
		PublicFigure figure = this.figures.get(at);
		String mark = (figure.value() != null) ? "" : switch (figure.shown()) {
			case NOT_APPLICABLE -> "z";
			case NOT_AVAILABLE -> "x";
			case SUPPRESSED, VALUE -> PublicFigure.MARK;
		};
		return Tick.of(x(at), day(figure), mark);
	}

	private Dot dot(int at) {
		PublicFigure figure = this.figures.get(at);
		return (figure.value() != null) ? new Dot(x(at), this.scale.y(figure.value()), figure.provisional()) : null;
	}

	private List<Picture.TargetLine> targetLines() {
		List<Picture.TargetLine> lines = new ArrayList<>();
		for (int at = 0; at < this.targets.size(); at++) {
			Target target = this.targets.get(at);
			int from = at;
			while (target != null && at + 1 < this.targets.size() && isSame(target, this.targets.get(at + 1))) {
				at++;
			}
			if (target != null) {
				lines.add(new Picture.TargetLine(Math.max(Picture.PLOT.left(), x(from) - BEYOND),
						Math.min(Picture.PLOT.right(), x(at) + BEYOND), this.scale.y(target.value()),
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
		return DAYS.across(at, this.figures.size() - 1);
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
