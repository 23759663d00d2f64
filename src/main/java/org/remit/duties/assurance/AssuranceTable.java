package org.remit.duties.assurance;

import java.util.List;
import java.util.stream.Stream;

import org.remit.platform.text.Passage;
import org.remit.platform.time.Day;

/** A test of assurance for spreadsheets: one line a responsibility. */
final class AssuranceTable {

	private static final List<String> NAMES = List.of("Section", "Paragraph", "Responsibility", "Outcome",
			"What was said", "What is needed", "Answered by", "Answered on");

	private AssuranceTable() {
	}

	static List<List<String>> of(AssuranceSnapshot test) {
		Stream<List<String>> rows = test.sections()
			.stream()
			.flatMap((section) -> section.rows().stream().map((row) -> line(section.heading(), row)));
		Stream<List<String>> ended = test.ended().stream().map((row) -> line("Ended while the review ran", row));
		return Stream.concat(Stream.of(NAMES), Stream.concat(rows, ended)).toList();
	}

	private static List<String> line(String section, AssuranceSnapshot.Row row) {
		return List.of(section, row.cited(), Passage.text(row.text()), row.outcome(), Passage.text(row.words()),
				Passage.text(row.needed()), row.signed(), Day.write(row.on()));
	}

}
