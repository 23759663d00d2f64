package org.remit.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;

/**
 * How wide the columns of a table of prose are, counted in letters: what holds only short
 * things, such as paragraph numbers, as wide as the longest of them, and the others by
 * the square root of what stands in them. So the fullest column is the widest, yet none
 * is a strip of single words.
 */
final class Columns {

	/** In letters; what is longer is prose and may break. */
	private static final int SHORT = 16;

	/** A column of sentences is no narrower, in letters. */
	private static final int NARROWEST = 10;

	/** The space between two columns, in letters. */
	private static final int GAP = 2;

	private final int[] longestWord;

	private final int[] longestText;

	private final double[] letters;

	private Columns(int count) {
		this.longestWord = new int[count];
		this.longestText = new int[count];
		this.letters = new double[count];
	}

	/** The columns that these tables have in common. */
	static Columns of(List<Element> tables) {
		List<Element> rows = tables.stream().flatMap((table) -> table.select("tr").stream()).toList();
		Columns columns = new Columns(rows.stream().mapToInt(Columns::length).max().orElse(0));
		rows.forEach(columns::count);
		return columns;
	}

	/** Cells, each as often as the columns it spans. */
	static int length(Element row) {
		return row.children().stream().mapToInt(Columns::span).sum();
	}

	private static int span(Element cell) {
		String written = cell.attr("colspan");
		return written.matches("[1-9]\\d?") ? Integer.parseInt(written) : 1;
	}

	private void count(Element row) {
		int column = 0;
		for (Element cell : row.children()) {
			if (span(cell) == 1) {
				count(cell.text(), column);
			}
			column += span(cell);
		}
	}

	private void count(String text, int column) {
		int longest = Arrays.stream(text.split("[\\s\u00a0]+")).mapToInt(String::length).max().orElse(0);
		this.longestWord[column] = Math.max(this.longestWord[column], longest + GAP);
		this.longestText[column] = Math.max(this.longestText[column], text.length() + GAP);
		this.letters[column] += text.length();
	}

	/** Whether the longest words, one of each column, might not fit beside each other. */
	boolean crowded(int line) {
		return Arrays.stream(this.longestWord).sum() > line;
	}

	/** Whether the longest cells, one of each column, have to break. */
	boolean prose(int line) {
		return Arrays.stream(this.longestText).sum() > line;
	}

	/** Gives the columns their widths, in parts of a hundred. */
	void applyTo(Element table, int line) {
		double[] widths = widths(line);
		double all = Arrays.stream(widths).sum();
		Element group = new Element("colgroup");
		for (double width : widths) {
			group.appendElement("col").attr("style", "width: %d%%".formatted(Math.round(width * 100 / all)));
		}
		table.select("> colgroup, > col").remove();
		table.select("> :not(caption)").first().before(group);
	}

	/** A column whose fair share would be too narrow gets first what it needs. */
	private double[] widths(int line) {
		double[] widths = new double[this.letters.length];
		Arrays.setAll(widths, (at) -> (this.longestText[at] <= SHORT) ? least(at) : 0);
		double[] shares = shares(widths, line);
		int narrow = narrow(shares);
		while (narrow >= 0) {
			widths[narrow] = least(narrow);
			shares = shares(widths, line);
			narrow = narrow(shares);
		}
		return shares;
	}

	private double least(int column) {
		return (this.longestText[column] <= SHORT) ? this.longestText[column]
				: Math.max(this.longestWord[column], NARROWEST);
	}

	/** What is not given yet is shared among the columns that have nothing yet. */
	private double[] shares(double[] given, int line) {
		double left = line - Arrays.stream(given).sum();
		double all = IntStream.range(0, given.length).filter((at) -> given[at] == 0).mapToDouble(this::weight).sum();
		double[] shares = new double[given.length];
		Arrays.setAll(shares, (at) -> (given[at] == 0) ? left * weight(at) / all : given[at]);
		return shares;
	}

	private double weight(int column) {
		return Math.sqrt(this.letters[column]);
	}

	private int narrow(double[] shares) {
		return IntStream.range(0, shares.length).filter((at) -> shares[at] < least(at)).findFirst().orElse(-1);
	}

}
