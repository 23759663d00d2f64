package org.remit.press.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of boxes, each tree hanging from its root by elbows. All lengths are in the
 * picture's own units.
 */
public record TreePicture(int width, int height, List<Frame> frames, List<Elbow> elbows) {

	private static final double A4 = 297.0 / 210;

	private static final int MOST_COLUMNS = 5;

	/** Draws each group in a column of its own. */
	public static TreePicture columns(List<List<Tree>> groups) {
		TreeDrawing drawing = new TreeDrawing();
		groups.stream().filter((group) -> !group.isEmpty()).forEach(drawing::column);
		return drawing.done();
	}

	/** In as many columns as come nearest to the shape of an A4 page on its side. */
	public static TreePicture page(List<Tree> trees) {
		return IntStream.rangeClosed(1, MOST_COLUMNS)
			.mapToObj((columns) -> columns(split(trees, columns)))
			.min(Comparator.comparingDouble(TreePicture::distanceFromPage))
			.orElseThrow();
	}

	private double distanceFromPage() {
		return Math.abs(Math.log(A4 * this.height / this.width));
	}

	private static List<List<Tree>> split(List<Tree> trees, int columns) {
		int whole = trees.stream().mapToInt(TreeDrawing::height).sum();
		List<List<Tree>> groups = new ArrayList<>(List.of(new ArrayList<>()));
		int filled = 0;
		for (Tree tree : trees) {
			int height = TreeDrawing.height(tree);
			if (filled > 0 && filled + height / 2 > whole / columns && groups.size() < columns) {
				groups.add(new ArrayList<>());
				filled = 0;
			}
			groups.get(groups.size() - 1).add(tree);
			filled += height;
		}
		return groups;
	}

}
