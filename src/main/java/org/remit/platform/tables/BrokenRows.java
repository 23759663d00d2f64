package org.remit.platform.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts rows together that came apart at an empty line or a paragraph within a cell: short
 * ones that follow each other and make up just one whole row.
 */
final class BrokenRows {

	private BrokenRows() {
	}

	/** The usual number of cells: rows with one alone are headings of sections. */
	static int columns(List<PastedTable.Line> lines) {
		return lines.stream()
			.map((line) -> line.cells().size())
			.filter((size) -> size > 1)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(1);
	}

	/**
	 * @param withinCells whether they came apart in the midst of a cell, so that the last
	 * of one row and the first of the next are one
	 */
	static List<PastedTable.Line> join(List<PastedTable.Line> lines, boolean withinCells) {
		int columns = columns(lines);
		List<PastedTable.Line> joined = new ArrayList<>();
		int at = 0;
		while (at < lines.size()) {
			int end = (columns <= PastedTable.MOST_COLUMNS) ? end(lines, at, columns, withinCells) : at + 1;
			joined.add(together(lines.subList(at, end), withinCells));
			at = end;
		}
		return joined;
	}

	/** The place behind the last of the rows that make up the one that begins here. */
	private static int end(List<PastedTable.Line> lines, int start, int columns, boolean withinCells) {
		int size = lines.get(start).cells().size();
		for (int at = start + 1; at < lines.size() && size > 1 && size < columns; at++) {
			PastedTable.Line next = lines.get(at);
			boolean alone = next.cells().size() == 1 && !next.loose();
			if (alone || next.cells().size() >= columns || withinCells && next.cell(0).isBlank()) {
				return start + 1;
			}
			size += next.cells().size() - (withinCells ? 1 : 0);
			if (size == columns) {
				return at + 1;
			}
		}
		return start + 1;
	}

	private static PastedTable.Line together(List<PastedTable.Line> lines, boolean withinCells) {
		if (lines.size() == 1) {
			return lines.get(0);
		}
		List<String> cells = new ArrayList<>(lines.get(0).cells());
		for (PastedTable.Line next : lines.subList(1, lines.size())) {
			List<String> more = new ArrayList<>(next.cells());
			if (withinCells) {
				cells.set(cells.size() - 1, cells.get(cells.size() - 1) + "\n" + more.remove(0));
			}
			cells.addAll(more);
		}
		return new PastedTable.Line(lines.get(0).number(), cells, true);
	}

}
