package org.remit.journeys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of a printed file in the order in which they are read. */
record Printout(String text, List<String> words) {

	/** So many words tell where a cell begins. */
	private static final int TELLING = 4;

	static Printout of(byte[] pdf) {
		String text = Reading.text(pdf);
		return new Printout(text, words(text));
	}

	private static List<String> words(String text) {
		return Stream.of(PrintedLine.even(text).split(" ")).filter((word) -> !word.isEmpty()).toList();
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
			int until = (at + 2 < starts.size()) ? starts.get(at + 2) : this.words.size();
			assertHolds(printed.rows().get(at), before(starts.get(at)), until);
		}
	}

	private int start(String cell, int after) {
		List<String> all = words(PrintedSchedule.plain(cell));
		List<String> first = all.subList(0, Math.min(TELLING, all.size()));
		int at = Collections.indexOfSubList(this.words.subList(after, this.words.size()), first);
		assertThat(at).as("\"%s\" after the row above", cell.strip()).isNotNegative();
		return after + at;
	}

	/** The number of a paragraph stands before its words. */
	private static int before(int start) {
		return Math.max(0, start - TELLING);
	}

	/** A row that goes on over a page has its cells in two parts each, one by one. */
	private void assertHolds(List<String> row, int from, int until) {
		for (String cell : row) {
			int at = from;
			for (String word : words(PrintedSchedule.plain(cell))) {
				int found = this.words.subList(at, until).indexOf(word);
				assertThat(found).as("\"%s\" of \"%s\" in its row", word, cell.strip()).isNotNegative();
				at += found + 1;
			}
		}
	}

}
