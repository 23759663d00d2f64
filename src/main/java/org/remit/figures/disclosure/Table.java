package org.remit.figures.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells that are shown together or were shown before, with everything that ties them to
 * each other: breakdowns and their totals, differences between dates, percentages.
 */
public final class Table {

	private final Map<String, Cell> cells = new LinkedHashMap<>();

	private final List<Sum> sums = new ArrayList<>();

	private final List<Derived> derived = new ArrayList<>();

	public Table cell(Cell cell) {
		if (this.cells.putIfAbsent(cell.key(), cell) != null) {
			throw new IllegalArgumentException("Twice in the table: " + cell.key());
		}
		return this;
	}

	/** A cell that is about to be shown. */
	public Table cell(String key, long value, int threshold) {
		return cell(new Cell(key, value, threshold, Showing.OPEN));
	}

	/**
	 * The parts make the total. Numbers that don't can't be protected: whoever believes
	 * them works out something wrong, and near enough.
	 */
	public Table sum(String total, List<String> parts) {
		long sum = parts.stream().mapToLong((part) -> get(part).value()).sum();
		if (sum != get(total).value()) {
			throw new IllegalArgumentException("The parts of %s make %d".formatted(total, sum));
		}
		this.sums.add(new Sum(total, List.copyOf(parts)));
		return this;
	}

	/** The change from an earlier date to a later one, shown as a figure of its own. */
	public Table difference(String key, String later, String earlier) {
		return derived(new Derived(key, later, earlier, Derived.DIFFERENCE, true));
	}

	/**
	 * A part as a percentage of a whole. What is left of the whole is a number of people
	 * too: 98 of 100 tells of two.
	 */
	public Table percentage(String key, String part, String whole, int decimals) {
		if (get(whole).value() == 0) {
			throw new IllegalArgumentException("Nothing is a percentage of nothing: " + key);
		}
		if (get(part).value() <= get(whole).value()) {
			cell(new Cell(rest(key), get(whole).value() - get(part).value(),
					Math.max(get(part).threshold(), get(whole).threshold()), Showing.IMPLIED));
			sum(whole, List.of(part, rest(key)));
		}
		return derived(new Derived(key, part, whole, decimals, true));
	}

	static String rest(String percentage) {
		return percentage + ": the rest";
	}

	private Table derived(Derived figure) {
		get(figure.first());
		get(figure.second());
		if (this.cells.containsKey(figure.key())
				|| this.derived.stream().anyMatch((other) -> other.key().equals(figure.key()))) {
			throw new IllegalArgumentException("Twice in the table: " + figure.key());
		}
		this.derived.add(figure);
		return this;
	}

	/** What must not be shown, so that no suppressed cell can be worked out. */
	public Protection protect() {
		return new Suppressor(this).protect();
	}

	Cell get(String key) {
		Cell cell = this.cells.get(key);
		if (cell == null) {
			throw new IllegalArgumentException("Not in the table: " + key);
		}
		return cell;
	}

	boolean has(String key) {
		return this.cells.containsKey(key);
	}

	List<Cell> cells() {
		return List.copyOf(this.cells.values());
	}

	List<Sum> sums() {
		return this.sums;
	}

	List<Derived> derived() {
		return this.derived;
	}

}
