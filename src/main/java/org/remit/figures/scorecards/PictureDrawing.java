package org.remit.figures.scorecards;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Target;
import org.remit.figures.indicators.Targets;
import org.remit.figures.releases.PublicFigure;

/** Works out where everything in a {@link Picture} stands. */
final class PictureDrawing {

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

	private final Indicator indicator;

	private final List<PublicFigure> figures;

	private final List<Target> targets;

	private final PictureScale scale;

	PictureDrawing(Indicator indicator, List<PublicFigure> figures, List<Target> targets) {
		this.indicator = indicator;
		this.figures = figures;
		this.targets = figures.stream().map((figure) -> Targets.on(targets, day(figure)).orElse(null)).toList();
		this.scale = PictureScale.of(Stream
			.concat(figures.stream().map(PublicFigure::value),
					this.targets.stream().map((target) -> (target != null) ? target.value() : null))
			.filter(Objects::nonNull)
			.toList());
	}

	Picture picture() {
		List<Picture.Dot> dots = IntStream.range(0, this.figures.size()).mapToObj(this::dot).toList();
		return new Picture(ticks(),
				this.scale.steps()
					.stream()
					.map((step) -> new Picture.Rule(this.scale.y(step),
							this.indicator.unit().write(step, Math.max(0, step.stripTrailingZeros().scale()))))
					.toList(),
				dots.stream().filter(Objects::nonNull).toList(), paths(dots), targetLines(), words());
	}

	private List<Picture.Tick> ticks() {
		return IntStream.range(0, this.figures.size()).mapToObj((at) -> {
			PublicFigure figure = this.figures.get(at);
			String mark = (figure.value() != null) ? "" : switch (figure.shown()) {
				case NOT_APPLICABLE -> "z";
				case NOT_AVAILABLE -> "x";
				case SUPPRESSED, VALUE -> PublicFigure.MARK;
			};
			return new Picture.Tick(x(at), SHORT.format(day(figure)), String.valueOf(day(figure).getYear()), mark);
		}).toList();
	}

	private Picture.Dot dot(int at) {
		PublicFigure figure = this.figures.get(at);
		return (figure.value() != null) ? new Picture.Dot(x(at), this.scale.y(figure.value()), figure.provisional())
				: null;
	}

	private static List<String> paths(List<Picture.Dot> dots) {
		List<List<Picture.Dot>> runs = new ArrayList<>(List.of(new ArrayList<>()));
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

	private List<Picture.TargetLine> targetLines() {
		List<Picture.TargetLine> lines = new ArrayList<>();
		for (int at = 0; at < this.targets.size(); at++) {
			Target target = this.targets.get(at);
			int from = at;
			while (target != null && at + 1 < this.targets.size() && isSame(target, this.targets.get(at + 1))) {
				at++;
			}
			if (target != null) {
				lines.add(new Picture.TargetLine(Math.max(Picture.LEFT, x(from) - 18),
						Math.min(Picture.RIGHT, x(at) + 18), this.scale.y(target.value()),
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
		return (this.figures.size() == 1) ? (Picture.LEFT + Picture.RIGHT) / 2
				: Picture.LEFT + 24 + (Picture.RIGHT - Picture.LEFT - 48) * at / (this.figures.size() - 1);
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
