package org.remit.platform.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paragraph, or a list with lists in it, as {@link Prose} is printed.
 *
 * @param text of a paragraph, empty for a list
 * @param items of a list, none for a paragraph
 */
public record Passage(String text, List<Item> items) {

	/** A printed item and what is nested under it. */
	public record Item(String text, List<Item> items) {

		/** Its words as rich text. */
		public List<Run> runs() {
			return Run.of(this.text);
		}
	}

	public static List<Passage> of(String typed) {
		List<Passage> passages = new ArrayList<>();
		Deque<List<Item>> open = new ArrayDeque<>();
		for (ProseLine line : Prose.read(typed)) {
			if (!line.isItem()) {
				open.clear();
				passages.add(new Passage(line.text(), List.of()));
				continue;
			}
			if (open.isEmpty()) {
				open.push(new ArrayList<>());
				passages.add(new Passage("", open.peek()));
			}
			add(line, open);
		}
		return passages;
	}

	private static void add(ProseLine line, Deque<List<Item>> open) {
		while (open.size() > line.depth() + 1) {
			open.pop();
		}
		Item item = new Item(line.text(), new ArrayList<>());
		open.peek().add(item);
		open.push(item.items());
	}

	/** The words of a paragraph as rich text. */
	public List<Run> runs() {
		return Run.of(this.text);
	}

	public boolean list() {
		return !this.items.isEmpty();
	}

	/**
	 * As plain text, line by line, items with bullets and indented as they are nested.
	 */
	public static String text(List<Passage> passages) {
		return passages.stream()
			.flatMap((passage) -> passage.list() ? bullets(passage.items(), "") : Stream.of(passage.text()))
			.collect(Collectors.joining("\n"));
	}

	private static Stream<String> bullets(List<Item> items, String indent) {
		return items.stream()
			.flatMap((item) -> Stream.concat(Stream.of(indent + "\u2022 " + item.text()),
					bullets(item.items(), indent + "  ")));
	}

	/** Line by line with their depths, an outermost item and a paragraph having 0. */
	public static List<TypedLine> lines(List<Passage> passages) {
		List<TypedLine> lines = new ArrayList<>();
		for (Passage passage : passages) {
			if (passage.list()) {
				add(passage.items(), 0, lines);
			}
			else {
				lines.add(new TypedLine(0, passage.text()));
			}
		}
		return lines;
	}

	private static void add(List<Item> items, int depth, List<TypedLine> lines) {
		for (Item item : items) {
			lines.add(new TypedLine(depth, item.text()));
			add(item.items(), depth + 1, lines);
		}
	}

}
