package org.remit.journeys;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of a printed file in the order in which they are read.
 *
 * @param letters without blanks: narrow columns break within words too
 */
record Printout(String text, String letters) {

	/** So many letters tell where a cell begins. */
	private static final int TELLING = 24;

	/** The number of a paragraph may stand so far before its words. */
	private static final int NUMBER = 40;

	static Printout of(byte[] pdf) {
		String text = Reading.text(pdf);
		return new Printout(text, letters(text));
	}

	private static String letters(String text) {
		return PrintedLine.even(text).replace(" ", "");
	}

	/** Fails unless it has everything in order: lines of a list, or rows of a table. */
	void assertHolds(PrintedSchedule printed) {
		if (printed.table().isEmpty()) {
			Reading.assertHolds(this.text, printed.lines());
			return;
		}
		List<Integer> starts = new ArrayList<>();
		for (List<String> row : printed.rows()) {
			int after = starts.isEmpty() ? 0 : starts.get(starts.size() - 1) + 1;
			starts.add(start(row.get(1), after));
		}
		for (int at = 0; at < starts.size(); at++) {
			int until = (at + 2 < starts.size()) ? starts.get(at + 2) : this.letters.length();
			assertHolds(printed.rows().get(at), Math.max(0, starts.get(at) - NUMBER), until);
		}
	}

	private int start(String cell, int after) {
		String all = letters(PrintedSchedule.plain(cell));
		int at = this.letters.indexOf(all.substring(0, Math.min(TELLING, all.length())), after);
		assertThat(at).as("\"%s\" after the row above", cell.strip()).isNotNegative();
		return at;
	}

	/** A row that goes on over a page has its cells in two parts each, one by one. */
	private void assertHolds(List<String> row, int from, int until) {
		String there = this.letters.substring(from, until);
		for (String cell : row) {
			int at = 0;
			for (String word : PrintedSchedule.plain(cell).split(" ")) {
				int found = there.indexOf(word, at);
				assertThat(found).as("\"%s\" of \"%s\" in its row", word, cell.strip()).isNotNegative();
				at = found + word.length();
			}
		}
	}

}
