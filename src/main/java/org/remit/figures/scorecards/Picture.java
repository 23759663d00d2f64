package org.remit.figures.scorecards;

import java.util.List;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Target;
import org.remit.figures.releases.PublicFigure;
import org.remit.press.charts.Axes;
import org.remit.press.charts.Lettering;
import org.remit.press.charts.Line;
import org.remit.press.charts.Plot;

/**
 * How an indicator went, as a picture of what the public is shown: a solid line with
 * discs, hollow where a figure is provisional, broken where there is none; the target
 * dashed.
 *
 * @param words the same in a sentence
 * @param targets the dashed lines of the targets, each over the days for which it counts
 */
record Picture(Axes axes, Line line, List<TargetLine> targets, String words) {

	static final Plot PLOT = new Plot(76, 620, 40, 236);

	/** Older figures are in the table beside it. */
	private static final int MOST = 12;

	record TargetLine(int from, int to, int y, String words) {

		/** Where its words begin, so that they end within the picture. */
		public int label() {
			return Math.min(this.from, PLOT.right() - Lettering.width(this.words));
		}

	}

	/**
	 * @param figures the newest of each day, the earliest first
	 */
	static Picture of(Indicator indicator, List<PublicFigure> figures, List<Target> targets) {
		List<PublicFigure> drawn = figures.subList(Math.max(0, figures.size() - MOST), figures.size());
		if (drawn.stream().noneMatch((figure) -> figure.value() != null)) {
			return null;
		}
		return new PictureDrawing(indicator, drawn, targets).picture();
	}

}
