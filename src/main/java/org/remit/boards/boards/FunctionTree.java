package org.remit.boards.boards;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.remit.platform.text.TypedLine;

/** Functions within functions, as pages show them. */
public record FunctionTree(int key, String label, String text, List<FunctionTree> items) {

	public static List<FunctionTree> of(List<BoardFunction> functions) {
		return nest(functions.stream()
			.map((one) -> new Leaf(one.depth(), one.key(), new FunctionLabel(one.label(), one.text())))
			.toList());
	}

	/**
	 * How typed lines would be shown, as many as can be saved; none of them has a key
	 * yet.
	 */
	static List<FunctionTree> understood(List<TypedLine> lines) {
		return nest(lines.stream()
			.limit(FunctionsForm.MOST_LINES)
			.map((one) -> new Leaf(one.depth(), 0, FunctionLabel.of(one.text())))
			.toList());
	}

	private static List<FunctionTree> nest(List<Leaf> leaves) {
		List<FunctionTree> outermost = new ArrayList<>();
		Deque<List<FunctionTree>> open = new ArrayDeque<>();
		open.push(outermost);
		for (Leaf leaf : leaves) {
			while (open.size() > leaf.depth() + 1) {
				open.pop();
			}
			FunctionTree item = new FunctionTree(leaf.key(), leaf.words().label(), leaf.words().text(),
					new ArrayList<>());
			open.peek().add(item);
			open.push(item.items());
		}
		return outermost;
	}

	/** The functions of one level that have labels stand without bullets. */
	public static boolean isLabelled(List<FunctionTree> level) {
		return level.stream().anyMatch((one) -> !one.label().isEmpty());
	}

	private record Leaf(int depth, int key, FunctionLabel words) {

	}

}
