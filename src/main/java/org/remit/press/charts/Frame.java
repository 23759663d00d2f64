package org.remit.press.charts;

import java.util.ArrayList;
import java.util.List;

/** A box in its place, with its words broken into lines. */
public record Frame(int x, int y, int width, int height, boolean empty, List<Text> texts) {

	private static final int PADDING = 8;

	private static final int LINE = 17;

	/** From the top of a line to the foot of its letters. */
	private static final int FOOT = 13;

	private static final int FEWEST_LETTERS = 12;

	/** A line of words, by the foot of its letters. */
	public record Text(int x, int y, boolean title, String words) {
	}

	static Frame of(Tree tree, int x, int y, int width) {
		List<Text> texts = new ArrayList<>();
		int letters = Math.max(FEWEST_LETTERS, Lettering.letters(width - 2 * PADDING));
		Lettering.lines(tree.title(), letters).forEach((line) -> texts.add(text(x, y, texts.size(), true, line)));
		tree.lines()
			.stream()
			.flatMap((line) -> Lettering.lines(line, letters).stream())
			.forEach((line) -> texts.add(text(x, y, texts.size(), false, line)));
		return new Frame(x, y, width, 2 * PADDING + LINE * texts.size(), tree.empty(), texts);
	}

	private static Text text(int x, int y, int row, boolean title, String words) {
		return new Text(x + PADDING, y + PADDING + FOOT + row * LINE, title, words);
	}

	int bottom() {
		return this.y + this.height;
	}

	int middle() {
		return this.y + this.height / 2;
	}

}
