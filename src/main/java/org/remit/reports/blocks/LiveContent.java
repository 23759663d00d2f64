package org.remit.reports.blocks;

import java.time.LocalDate;
import java.util.List;

/**
 * What a block of figures shows: a copy of what stood elsewhere when it was last
 * refreshed, so that nobody's later change rewrites a report.
 *
 * @param asAt the day up to which things count
 * @param refreshedOn when it was looked up
 * @param source where it comes from, in words
 * @param words paragraphs, empty for a mere table
 * @param rows of a table, what the columns are called first; none for mere words
 */
record LiveContent(LocalDate asAt, LocalDate refreshedOn, String source, String words, List<List<String>> rows) {

	/** Whether there was anything to show. */
	boolean isEmpty() {
		return this.words.isEmpty() && this.rows.size() < 2;
	}

}
