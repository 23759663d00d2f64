package org.remit.press.odt;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import org.remit.press.manuscript.Cells;

/**
 * The rows of a table with all their places named: a cell, one that a cell above or
 * before goes over, or one that nobody wrote.
 */
final class Grid {

	/**
	 * A place in a row.
	 *
	 * @param cell null where there is none
	 * @param covered whether another cell goes over it
	 */
	record Place(Element cell, int across, int down, boolean covered) {
	}

	private static final Place COVERED = new Place(null, 1, 1, true);

	private static final Place EMPTY = new Place(null, 1, 1, false);

	private final List<Element> rows;

	private final List<List<Place>> places = new ArrayList<>();

	private Grid(List<Element> rows) {
		this.rows = rows;
		rows.forEach((row) -> this.places.add(new ArrayList<>()));
	}

	static Grid of(List<Element> rows) {
		Grid grid = new Grid(rows);
		for (int row = 0; row < rows.size(); row++) {
			for (Element cell : rows.get(row).children()) {
				grid.put(cell, row);
			}
		}
		int columns = grid.places.stream().mapToInt(List::size).max().orElse(0);
		grid.places.forEach((places) -> grid.fill(places, columns));
		return grid;
	}

	/** At the first free place of its row. */
	private void put(Element cell, int row) {
		int column = this.places.get(row).indexOf(null);
		int first = (column < 0) ? this.places.get(row).size() : column;
		int across = Cells.across(cell);
		int down = Math.min(Cells.down(cell), this.rows.size() - row);
		for (int below = 0; below < down; below++) {
			for (int beside = 0; beside < across; beside++) {
				set(row + below, first + beside, COVERED);
			}
		}
		set(row, first, new Place(cell, across, down, false));
	}

	private void set(int row, int column, Place place) {
		List<Place> places = this.places.get(row);
		while (places.size() <= column) {
			places.add(null);
		}
		places.set(column, place);
	}

	private void fill(List<Place> places, int columns) {
		places.replaceAll((place) -> (place != null) ? place : EMPTY);
		while (places.size() < columns) {
			places.add(EMPTY);
		}
	}

	int columns() {
		return this.places.isEmpty() ? 0 : this.places.get(0).size();
	}

	/** The places of a row, counted from zero. */
	List<Place> row(int number) {
		return this.places.get(number);
	}

}
