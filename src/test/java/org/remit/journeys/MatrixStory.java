package org.remit.journeys;

import java.util.List;

import org.remit.support.Tabs;

/**
 * How a schedule of responsibilities comes before the public: an officer makes a matrix,
 * pastes its table, two others approve and publish it.
 */
final class MatrixStory {

	private final Desk officer;

	private final Desk democratic;

	private final Desk democratic2;

	MatrixStory(Tabs tabs) {
		this.officer = new Desk(tabs.signedIn("officer"));
		this.democratic = new Desk(tabs.signedIn("democratic"));
		this.democratic2 = new Desk(tabs.signedIn("democratic2"));
	}

	/** A matrix whose table is pasted as it stands in the paper. */
	void paste(PrintedSchedule printed) {
		make(printed);
		String rows = this.officer.path();
		this.officer.follow("Paste a table").fill("Table", printed.table());
		if (!printed.goesOn()) {
			this.officer.field("An empty paragraph means: as the row above").uncheck();
		}
		this.officer.press("Show how it is understood");
		this.officer.press("Save these %d rows".formatted(printed.rows().size()));
		publish(rows.replace("/rows", ""));
	}

	private void make(PrintedSchedule printed) {
		this.officer.open("/manage/responsibilities").follow("Make a matrix").fill("Title", printed.title());
		this.officer.pick("Post 1", printed.post()).fill("Introduction", printed.introduction());
		List<String> labels = List.of("Paragraph", "Responsibility", "Holder", "Action taken", "Future action");
		for (int at = 0; at < labels.size(); at++) {
			this.officer.fill(labels.get(at), printed.headings().get(at));
		}
		this.officer.fill("Notes", printed.notes()).press("Make the matrix");
	}

	private void publish(String matrix) {
		this.officer.open(matrix).follow("Submit for review").press("Submit for review");
		this.democratic.open(matrix).follow("Approve").press("Approve");
		this.democratic2.open(matrix).follow("Publish").press("Publish");
	}

}
