package org.remit.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Paragraphs and lists in one text, as people type and paste them: a line with a bullet
 * or a label such as "(a)" is an item, and so is what is indented under one; every other
 * line is a paragraph. Empty lines mean nothing.
 */
public final class Prose {

	/** "(a)" or "(iv)" before an item; "17." begins a numbered paragraph. */
	private static final Pattern LABELLED = Pattern.compile("\\s*\\([^()\\s]{1,6}\\)\\s+\\S.*", Pattern.DOTALL);

	private final List<ProseLine> understood = new ArrayList<>();

	private final List<String> items = new ArrayList<>();

	private Prose() {
	}

	public static List<ProseLine> read(String typed) {
		Prose prose = new Prose();
		plain(typed).filter((line) -> !TypedText.line(line).isEmpty()).forEach(prose::take);
		prose.endList();
		return prose.understood;
	}

	private static Stream<String> plain(String typed) {
		return (typed != null) ? TypedText.plainBreaks(typed).lines() : Stream.empty();
	}

	private void take(String line) {
		if (isItem(line)) {
			this.items.add(line);
			return;
		}
		endList();
		this.understood.add(ProseLine.paragraph(TypedText.line(line)));
	}

	private boolean isItem(String line) {
		boolean under = !this.items.isEmpty() && !line.equals(line.stripLeading());
		return under || hasBullet(line) || LABELLED.matcher(line).matches();
	}

	private static boolean hasBullet(String line) {
		return TypedList.read(line).stream().noneMatch((read) -> read.text().equals(TypedText.line(line)));
	}

	private void endList() {
		for (TypedLine item : TypedList.read(String.join("\n", this.items))) {
			this.understood.add(new ProseLine(LineStyle.ITEM, item.depth(), item.text()));
		}
		this.items.clear();
	}

	/** The text as a textarea shows it; {@link #read} understands it as it was. */
	public static String write(List<ProseLine> lines) {
		StringBuilder text = new StringBuilder();
		boolean list = false;
		for (ProseLine line : lines) {
			text.append(text.isEmpty() ? "" : (list && line.isItem()) ? "\n" : "\n\n");
			text.append(line.isItem() ? "  ".repeat(line.depth()) + "- " : "").append(line.text());
			list = line.isItem();
		}
		return text.toString();
	}

}
