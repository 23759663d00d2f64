package org.remit.figures.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells that are shown together or were shown before, with everything that ties them to
 * each other: breakdowns and their totals, periods that make longer ones, and what lies
 * between two of them.
 */
public final class Table {

	private final Map<String, Cell> cells = new LinkedHashMap<>();

	private final List<Sum> sums = new ArrayList<>();

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

	List<Cell> cells() {
		return List.copyOf(this.cells.values());
	}

	List<Sum> sums() {
		return this.sums;
	}

}
