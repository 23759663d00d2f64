package org.remit.press.charts;

import java.util.ArrayList;
import java.util.List;

/** Works out where everything in a {@link TreePicture} stands, column by column. */
final class TreeDrawing {

	private static final int COLUMN = 330;

	private static final int GAP = 24;

	private static final int INDENT = 22;

	private static final int BETWEEN = 9;

	private final List<Frame> frames = new ArrayList<>();

	private final List<Elbow> elbows = new ArrayList<>();

	private int columns;

	private int y;

	private int lowest;

	/** How high a tree is with all that hangs from it. */
	static int height(Tree tree) {
		return height(tree, COLUMN);
	}

	private static int height(Tree tree, int width) {
		int below = tree.below().stream().mapToInt((child) -> height(child, width - INDENT)).sum();
		return Frame.of(tree, 0, 0, width).height() + BETWEEN + below;
	}

	void column(List<Tree> trees) {
		this.y = 1;
		int x = 1 + this.columns++ * (COLUMN + GAP);
		trees.forEach((tree) -> draw(tree, x, COLUMN));
		this.lowest = Math.max(this.lowest, this.y);
	}

	private Frame draw(Tree tree, int x, int width) {
		Frame frame = Frame.of(tree, x, this.y, width);
		this.frames.add(frame);
		this.y += frame.height() + BETWEEN;
		for (Tree child : tree.below()) {
			Frame drawn = draw(child, x + INDENT, width - INDENT);
			this.elbows.add(new Elbow(x + INDENT / 2, frame.bottom(), drawn.x(), drawn.middle()));
		}
		return frame;
	}

	TreePicture done() {
		int width = Math.max(1, this.columns) * (COLUMN + GAP) - GAP + 2;
		return new TreePicture(width, Math.max(1, this.lowest), this.frames, this.elbows);
	}

}
