package org.remit.reading.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A chart as a picture: columns of boxes, each tree hanging from its root by elbows. It
 * is about as wide and high as an A4 page on its side, whatever it shows. All lengths are
 * in the picture's own units, a line of text being 17 of them.
 */
record Picture(int width, int height, List<Frame> frames, List<Elbow> elbows) {

	private static final int COLUMN = 330;

	private static final int GAP = 24;

	private static final int INDENT = 22;

	private static final int BETWEEN = 9;

	private static final int PADDING = 8;

	private static final int LINE = 17;

	private static final double LETTER = 7.4;

	private static final double A4 = 297.0 / 210;

	/** A box with its text broken into lines. */
	record Frame(int x, int y, int width, int height, boolean vacant, List<Text> texts) {
	}

	/** A line of text at a height. */
	record Text(int x, int y, boolean title, String words) {
	}

	/** From the left edge of a box down, and to the right to one below it. */
	record Elbow(int x, int fromY, int toX, int toY) {
	}

	/** Draws each group in a column of its own. */
	static Picture columns(List<List<Box>> groups) {
		Drawing drawing = new Drawing();
		groups.stream().filter((group) -> !group.isEmpty()).forEach(drawing::column);
		return drawing.done();
	}

	/** Draws trees in as many columns as make the shape of a page. */
	static Picture page(List<Box> trees) {
		return IntStream.rangeClosed(1, 5)
			.mapToObj((columns) -> columns(split(trees, columns)))
			.min(Comparator.comparingDouble(Picture::distanceFromPage))
			.orElseThrow();
	}

	private double distanceFromPage() {
		return Math.abs(Math.log(A4 * this.height / this.width));
	}

	private static List<List<Box>> split(List<Box> trees, int columns) {
		int whole = trees.stream().mapToInt((tree) -> height(tree, 0)).sum();
		List<List<Box>> groups = new ArrayList<>(List.of(new ArrayList<>()));
		int filled = 0;
		for (Box tree : trees) {
			if (filled > 0 && filled + height(tree, 0) / 2 > whole / columns && groups.size() < columns) {
				groups.add(new ArrayList<>());
				filled = 0;
			}
			groups.get(groups.size() - 1).add(tree);
			filled += height(tree, 0);
		}
		return groups;
	}

	private static int height(Box box, int depth) {
		int own = 2 * PADDING + LINE * texts(box, 0, 0, COLUMN - depth * INDENT).size() + BETWEEN;
		return own + box.below().stream().mapToInt((child) -> height(child, depth + 1)).sum();
	}

	private static List<Text> texts(Box box, int x, int y, int width) {
		List<Text> texts = new ArrayList<>();
		int letters = Math.max(12, (int) ((width - 2 * PADDING) / LETTER));
		broken(box.title(), letters).forEach((line) -> texts.add(text(x, y, texts.size(), true, line)));
		box.lines()
			.stream()
			.flatMap((line) -> broken(line, letters).stream())
			.forEach((line) -> texts.add(text(x, y, texts.size(), false, line)));
		return texts;
	}

	private static Text text(int x, int y, int row, boolean title, String words) {
		return new Text(x + PADDING, y + PADDING + 13 + row * LINE, title, words);
	}

	private static List<String> broken(String words, int letters) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : Arrays.asList(words.split(" "))) {
			if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append((line.length() > 0) ? " " : "").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	/** Where the pen is. */
	private static final class Drawing {

		private final List<Frame> frames = new ArrayList<>();

		private final List<Elbow> elbows = new ArrayList<>();

		private int columns;

		private int y;

		private int lowest;

		void column(List<Box> trees) {
			this.y = 1;
			int x = 1 + this.columns++ * (COLUMN + GAP);
			trees.forEach((tree) -> draw(tree, x, COLUMN));
			this.lowest = Math.max(this.lowest, this.y);
		}

		private int draw(Box box, int x, int width) {
			List<Text> texts = texts(box, x, this.y, width);
			int top = this.y;
			int height = 2 * PADDING + LINE * texts.size();
			this.frames.add(new Frame(x, top, width, height, box.vacant(), texts));
			this.y += height + BETWEEN;
			for (Box child : box.below()) {
				int middle = draw(child, x + INDENT, width - INDENT);
				this.elbows.add(new Elbow(x + INDENT / 2, top + height, x + INDENT, middle));
			}
			return top + height / 2;
		}

		Picture done() {
			int width = Math.max(1, this.columns) * (COLUMN + GAP) - GAP + 2;
			return new Picture(width, Math.max(1, this.lowest), this.frames, this.elbows);
		}

	}

}
