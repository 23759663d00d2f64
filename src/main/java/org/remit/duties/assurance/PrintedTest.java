package org.remit.duties.assurance;

import java.util.ArrayList;
import java.util.List;

import org.remit.platform.text.Passage;
import org.remit.platform.time.Day;
import org.remit.publishing.documents.PrintedLine;

/** A test of assurance line by line, as two editions are compared. */
final class PrintedTest {

	private final AssuranceSnapshot test;

	private final List<PrintedLine> lines = new ArrayList<>();

	PrintedTest(AssuranceSnapshot test) {
		this.test = test;
	}

	List<PrintedLine> lines() {
		AssuranceSnapshot.About about = this.test.about();
		add("Test of assurance", 0, this.test.title());
		add("Matrix", 0, about.matrix());
		add("Occasion", 0, about.occasion());
		add("Period", 0, "%s to %s".formatted(Day.write(about.from()), Day.write(about.until())));
		this.test.holders().forEach((holder) -> add(holder.title(), 0, holder.words()));
		add("How it was done", this.test.method());
		addFigures(this.test.figures());
		this.test.sections().forEach((section) -> addRows(heading(section), section.rows()));
		addRows("Ended while the review ran", this.test.ended());
		add("Conclusion", this.test.conclusion());
		add("Recommendations", this.test.recommendations());
		return this.lines;
	}

	private static String heading(AssuranceSnapshot.Section section) {
		return section.heading().isEmpty() ? "Responsibilities" : section.heading();
	}

	private void addFigures(AssuranceSnapshot.Figures figures) {
		add("Outcome", 0, "Confirmed: %d".formatted(figures.confirmed()));
		add("Outcome", 0, "Changed: %d".formatted(figures.changed()));
		add("Outcome", 0, "Not assured: %d".formatted(figures.notAssured()));
	}

	private void addRows(String heading, List<AssuranceSnapshot.Row> rows) {
		for (AssuranceSnapshot.Row row : rows) {
			add(heading, 0, row.cited());
			add(heading, row.text());
			add(heading, 1, "%s; %s, %s".formatted(row.outcome(), row.signed(), Day.write(row.on())));
			add(heading, row.words());
			add(heading, row.needed());
		}
	}

	private void add(String heading, List<Passage> passages) {
		Passage.lines(passages).forEach((line) -> add(heading, line.depth(), line.text()));
	}

	private void add(String heading, int depth, String text) {
		if (!text.isEmpty()) {
			this.lines.add(new PrintedLine(heading, depth, text));
		}
	}

}
