package org.remit.reports.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.remit.platform.text.TypedText;

/**
 * A table as people type and paste it: a row a line, with tabs between the cells as
 * spreadsheets and Word bring them, or with pipes as in Markdown. Short rows are filled
 * up with empty cells.
 *
 * @param ruled whether a line of dashes marks the first row as the head
 */
record TypedTable(List<List<String>> rows, boolean ruled) {

	static final int MOST_COLUMNS = 12;

	static final int MOST_ROWS = 200;

	static TypedTable read(String typed) {
		List<String> lines = TypedText.text(typed).lines().filter((line) -> !line.isBlank()).toList();
		boolean pipes = lines.stream().noneMatch((line) -> line.contains("\t"));
		List<List<String>> rows = new ArrayList<>();
		boolean ruled = false;
		for (String line : lines) {
			if (pipes && line.matches("[\\s|:-]*-{3}[\\s|:-]*")) {
				ruled = ruled || rows.size() == 1;
				continue;
			}
			rows.add(pipes ? byPipes(line) : cells(line.split("\t", -1)));
		}
		return new TypedTable(even(rows), ruled);
	}

	private static List<String> byPipes(String line) {
		return cells(line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1));
	}

	private static List<String> cells(String[] cells) {
		return Arrays.stream(cells).map(TypedText::line).toList();
	}

	private static List<List<String>> even(List<List<String>> rows) {
		int width = rows.stream().mapToInt(List::size).max().orElse(0);
		return rows.stream()
			.map((row) -> Stream.concat(row.stream(), Collections.nCopies(width - row.size(), "").stream()).toList())
			.toList();
	}

	int columns() {
		return this.rows.isEmpty() ? 0 : this.rows.get(0).size();
	}

}
