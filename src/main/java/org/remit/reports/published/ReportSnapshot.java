package org.remit.reports.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.remit.platform.text.Run;
import org.remit.platform.time.Day;
import org.remit.publishing.documents.PrintedLine;
import org.remit.publishing.documents.Snapshot;
import org.remit.reports.reports.PrintedSection;

/**
 * A report as it is printed: names, posts and numbers as they were on the day it was
 * submitted.
 *
 * @param kind what the public calls one of its kind
 * @param portfolio that it is on, null for none
 * @param board to which it goes, null where that is not said
 * @param meeting the id of the meeting that receives it, null where its day was typed
 * @param contact line by line
 * @param annexes why each annex is withheld, which is all that is told of it
 * @param corrections newest first
 */
record ReportSnapshot(int schema, String title, String kind, boolean titledByBoard, Link portfolio, Link board,
		UUID meeting, LocalDate day, List<Writer> authors, List<PrintedSection> sections, List<List<Run>> contact,
		List<String> annexes, List<Correction> corrections) implements Snapshot {

	static final int SCHEMA = 1;

	/**
	 * Something with a page of its own.
	 *
	 * @param href null where the public can't read it
	 */
	record Link(UUID id, String name, String href) {
	}

	/**
	 * Who makes the report.
	 *
	 * @param person the readable part of the person's address, null for somebody who has
	 * none
	 * @param post the readable part of the post's address
	 */
	record Writer(UUID appointment, String person, String post, String words) {
	}

	/**
	 * What an edition put right.
	 *
	 * @param edition its number
	 */
	record Correction(int edition, LocalDate on, List<String> wrong, List<String> correct) {
	}

	/** Without its sections, as lists show it. */
	ReportSnapshot brief() {
		return new ReportSnapshot(this.schema, this.title, this.kind, this.titledByBoard, this.portfolio, this.board,
				this.meeting, this.day, this.authors, List.of(), List.of(), List.of(),
				this.corrections.stream()
					.map((one) -> new Correction(one.edition(), one.on(), List.of(), List.of()))
					.toList());
	}

	@Override
	public List<PrintedLine> printed() {
		List<PrintedLine> lines = new ArrayList<>();
		for (Correction correction : this.corrections) {
			correction.wrong().forEach((line) -> lines.add(new PrintedLine("What was wrong", 0, line)));
			correction.correct().forEach((line) -> lines.add(new PrintedLine("What is right", 0, line)));
		}
		lines.add(new PrintedLine("", 0, this.title));
		if (this.board != null) {
			lines.add(new PrintedLine("", 0, this.board.name()));
		}
		lines.add(new PrintedLine("", 0, Day.write(this.day)));
		this.authors.forEach((author) -> lines.add(new PrintedLine("", 0, author.words())));
		this.sections.forEach((section) -> print(section, lines));
		this.annexes.forEach((line) -> lines.add(new PrintedLine("Annexes", 0, line)));
		this.contact.forEach((line) -> lines.add(new PrintedLine("Contact", 0, Run.words(line))));
		return lines;
	}

	private static void print(PrintedSection section, List<PrintedLine> lines) {
		section.blocks()
			.stream()
			.flatMap((block) -> block.lines().stream())
			.forEach((line) -> lines.add(new PrintedLine(section.heading(), line.depth(), line.text())));
	}

}
