package org.remit.press.manuscript;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;

/**
 * How wide the columns of a table are, counted in letters: what holds only short things,
 * such as paragraph numbers, as wide as the longest of them, and prose by the square root
 * of what stands in it. So the fullest column is the widest, yet none is a strip of
 * single words.
 */
public final class Columns {

	/** So many letters surely fit on a line, though some are wider than others. */
	private static final int UPRIGHT = 64;

	private static final int LANDSCAPE = 110;

	/** What is longer is prose and may break. */
	private static final int SHORT = 16;

	/** A column of sentences is no narrower. */
	private static final int NARROWEST = 10;

	/** The space between two columns. */
	private static final int GAP = 2;

	private final int line;

	private final int[] longestWord;

	private final int[] longestText;

	private final double[] letters;

	private Columns(int line, int count) {
		this.line = line;
		this.longestWord = new int[count];
		this.longestText = new int[count];
		this.letters = new double[count];
	}

	/**
	 * Those of all tables. Tables with the same head have the same columns, such as those
	 * of the sections of a document.
	 */
	public static Map<Element, Columns> of(Element article, boolean landscape) {
		Map<Element, Columns> columns = new LinkedHashMap<>();
		article.select("table")
			.stream()
			.collect(Collectors.groupingBy(Columns::head, LinkedHashMap::new, Collectors.toList()))
			.values()
			.forEach((alike) -> {
				Columns common = of(alike, landscape ? LANDSCAPE : UPRIGHT);
				alike.forEach((table) -> columns.put(table, common));
			});
		return columns;
	}

	private static Object head(Element table) {
		List<String> names = table.select("> thead th").eachText();
		return names.isEmpty() ? table : names;
	}

	private static Columns of(List<Element> tables, int line) {
		List<Element> rows = tables.stream().flatMap((table) -> table.select("tr").stream()).toList();
		Columns columns = new Columns(line, rows.stream().mapToInt(Cells::length).max().orElse(0));
		rows.forEach(columns::count);
		return columns;
	}

	private void count(Element row) {
		int column = 0;
		for (Element cell : row.children()) {
			if (Cells.across(cell) == 1) {
				count(cell.text(), column);
			}
			column += Cells.across(cell);
		}
	}

	private void count(String text, int column) {
		int longest = Arrays.stream(text.split("[\\s\u00a0]+")).mapToInt(String::length).max().orElse(0);
		this.longestWord[column] = Math.max(this.longestWord[column], longest + GAP);
		this.longestText[column] = Math.max(this.longestText[column], text.length() + GAP);
		this.letters[column] += text.length();
	}

	/** Whether the longest words, one of each column, might not fit beside each other. */
	public boolean crowded() {
		return Arrays.stream(this.longestWord).sum() > this.line;
	}

	/** Whether the longest cells, one of each column, have to break. */
	public boolean prose() {
		return Arrays.stream(this.longestText).sum() > this.line;
	}

	/** In parts of a hundred. */
	public int[] widths() {
		double[] widths = prose() ? fair() : Arrays.stream(this.longestText).asDoubleStream().toArray();
		double all = Arrays.stream(widths).sum();
		return Arrays.stream(widths).mapToInt((width) -> (int) Math.round(width * 100 / all)).toArray();
	}

	/** A column whose fair share would be too narrow gets first what it needs. */
	private double[] fair() {
		double[] widths = new double[this.letters.length];
		Arrays.setAll(widths, (at) -> (this.longestText[at] <= SHORT) ? least(at) : 0);
		double[] shares = shares(widths);
		int narrow = narrow(shares);
		while (narrow >= 0) {
			widths[narrow] = least(narrow);
			shares = shares(widths);
			narrow = narrow(shares);
		}
		return shares;
	}

	private double least(int column) {
		return (this.longestText[column] <= SHORT) ? this.longestText[column]
				: Math.max(this.longestWord[column], NARROWEST);
	}

	/** What is not given yet is shared among the columns that have nothing yet. */
	private double[] shares(double[] given) {
		double left = this.line - Arrays.stream(given).sum();
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
