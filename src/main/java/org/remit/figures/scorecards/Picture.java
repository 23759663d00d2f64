package org.remit.figures.scorecards;

import java.util.List;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Target;
import org.remit.figures.releases.PublicFigure;

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

	static final int LEFT = 76;

	static final int RIGHT = 620;

	static final int TOP = 40;

	static final int BOTTOM = 236;

	/** So long are the words of a target at most. */
	private static final int WORDS = 130;

	/** Older figures are in the table beside it. */
	private static final int MOST = 12;

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
		List<PublicFigure> drawn = figures.subList(Math.max(0, figures.size() - MOST), figures.size());
		if (drawn.stream().noneMatch((figure) -> figure.value() != null)) {
			return null;
		}
		return new PictureDrawing(indicator, drawn, targets).picture();
	}

}
