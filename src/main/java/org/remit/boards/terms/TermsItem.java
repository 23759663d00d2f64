package org.remit.boards.terms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.remit.boards.boards.BoardFunction;
import org.remit.boards.boards.FunctionLabel;
import org.remit.publishing.documents.PrintedLine;

/**
 * A printed item and what is nested under it. The key is its anchor, the label stands as
 * it was typed: "(i)".
 */
record TermsItem(int key, String label, String text, List<TermsItem> items) {

	static List<TermsItem> ofFunctions(List<BoardFunction> functions) {
		return nest(functions.stream()
			.map((one) -> new Leaf(one.depth(), one.key(), new FunctionLabel(one.label(), one.text())))
			.toList());
	}

	static List<TermsItem> ofLines(List<WrittenLine> lines) {
		return nest(lines.stream()
			.map((line) -> new Leaf(line.typed().depth(), line.key(), FunctionLabel.of(line.text())))
			.toList());
	}

	private static List<TermsItem> nest(List<Leaf> leaves) {
		List<TermsItem> outermost = new ArrayList<>();
		Deque<List<TermsItem>> open = new ArrayDeque<>();
		open.push(outermost);
		for (Leaf leaf : leaves) {
			while (open.size() > leaf.depth() + 1) {
				open.pop();
			}
			TermsItem item = new TermsItem(leaf.key(), leaf.words().label(), leaf.words().text(), new ArrayList<>());
			open.peek().add(item);
			open.push(item.items());
		}
		return outermost;
	}

	static void print(String heading, int depth, List<TermsItem> items, List<PrintedLine> lines) {
		for (TermsItem item : items) {
			lines.add(new PrintedLine(heading, depth, item.words()));
			print(heading, depth + 1, item.items(), lines);
		}
	}

	private String words() {
		return this.label.isEmpty() ? this.text : this.label + " " + this.text;
	}

	private record Leaf(int depth, int key, FunctionLabel words) {
	}

}
