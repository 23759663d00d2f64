package org.remit.platform.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list as people type and paste it: an item a line, nested by indentation or, where all
 * lines start alike, by another bullet ("•" with "o" under it, as Word pastes them).
 */
public final class TypedList {

	/**
	 * No council nests as deep; what does is no list, and would break pages and paper.
	 */
	private static final int DEEPEST = 20;

	private static final int TAB = 4;

	/** A dash or star is a bullet only before a blank: "-5 degrees" is no item. */
	private static final Pattern LINE = Pattern.compile("(?<indent>" + TypedText.BLANK + "*)"
			+ "(?:(?<bullet>[-\u2013\u2014\u2212*]+(?=" + TypedText.BLANK + "|$)"
			+ "|[\u2022\u2043\u2219\u00B7\u25CF\u25CB\u25E6\u25AA\u25AB\u25A0\u25A1\u2023\u27A2\u2756\u2713\u2714\u25BA\u25B6\u00A7\uF000-\uF0FF]"
			+ "|o(?=\\t|[ \\u00A0]{2,}))" + TypedText.BLANK + "*)?(?<text>.*)", Pattern.DOTALL);

	private TypedList() {
	}

	/** What was understood. Blank lines and bullets without text are left out. */
	public static List<TypedLine> read(String typed) {
		Deque<Level> levels = new ArrayDeque<>();
		List<TypedLine> understood = new ArrayList<>();
		TypedText.lines(typed).map(LINE::matcher).filter(Matcher::matches).forEach((line) -> {
			String text = TypedText.line(line.group("text"));
			if (!text.isEmpty()) {
				understood.add(new TypedLine(depth(levels, width(line.group("indent")), line.group("bullet")), text));
			}
		});
		return understood;
	}

	/** The list as a textarea shows it; {@link #read} understands it as it was. */
	public static String write(List<TypedLine> lines) {
		return lines.stream()
			.map((line) -> "  ".repeat(line.depth()) + "- " + line.text())
			.collect(Collectors.joining("\n"));
	}

	/** The same on one line: "To bring together: health; police; schools". */
	public static String line(String typed) {
		return read(typed).stream()
			.map(TypedLine::text)
			.collect(Collectors.joining("; "))
			.replaceAll("([:;,.]); ", "$1 ");
	}

	private static int depth(Deque<Level> levels, int indent, String bullet) {
		String mark = mark(bullet);
		while (!levels.isEmpty() && levels.peek().indent() > indent) {
			levels.pop();
		}
		while (!levels.isEmpty() && isBack(levels, indent, mark)) {
			levels.pop();
		}
		if (levels.isEmpty() || !levels.peek().takes(indent, mark)) {
			levels.push(new Level(indent, mark, Math.min(levels.size(), DEEPEST)));
		}
		return levels.peek().depth();
	}

	/** True where this line goes on with a level further out that is indented alike. */
	private static boolean isBack(Deque<Level> levels, int indent, String mark) {
		return !levels.peek().is(indent, mark) && levels.stream().skip(1).anyMatch((level) -> level.is(indent, mark));
	}

	private static int width(String indent) {
		int width = 0;
		for (char c : indent.toCharArray()) {
			width = (c == '\t') ? (width / TAB + 1) * TAB : width + 1;
		}
		return width;
	}

	/**
	 * Word turns "-" into "–" and "•" into "·" as it likes: these are the same bullet.
	 */
	private static String mark(String bullet) {
		if (bullet == null) {
			return "";
		}
		return bullet.replaceAll("[\u2013\u2014\u2212\u2043]", "-").replaceAll("[*\u2022\u2219\u25CF\uF0B7]", "\u00B7");
	}

	/** An open level of the list. */
	private record Level(int indent, String mark, int depth) {

		boolean is(int indent, String mark) {
			return this.indent == indent && this.mark.equals(mark);
		}

		/** A line whose bullet was forgotten goes on with its neighbours. */
		boolean takes(int indent, String mark) {
			return this.indent == indent && (mark.isEmpty() || this.mark.equals(mark));
		}

	}

}
