package org.remit.journeys;

import java.util.List;

import org.remit.support.Tabs;

/**
 * How a schedule of responsibilities comes before the public: an officer makes a matrix,
 * pastes its table or types its rows, two others approve and publish it.
 */
final class MatrixStory {

	private final Desk officer;

	private final Desk democratic;

	private final Desk democratic2;

	private int typed;

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

	/**
	 * A matrix whose rows are typed one after the other, without leaving the keyboard.
	 */
	void type(PrintedSchedule printed) {
		make(printed);
		String rows = this.officer.path();
		for (int at = 0; at < printed.sections().size(); at++) {
			section(rows, printed.sections().get(at), at == 0);
		}
		publish(rows.replace("/rows", ""));
	}

	/** A new matrix has a section without a heading, which becomes the first. */
	private void section(String rows, PrintedSchedule.Section section, boolean first) {
		this.officer.open(rows);
		if (first) {
			this.officer.main().locator(".remit-rows__tools a").first().click();
		}
		else {
			this.officer.follow("Add a section");
		}
		this.officer.fill("Heading", section.heading()).fill("Text before the rows", section.introduction());
		this.officer.fill("Note after the rows", section.note()).press(first ? "Save the section" : "Add the section");
		this.officer.main().locator(".remit-rows__section:last-child .remit-rows__add").click();
		this.officer.main().locator("#row-new").waitFor();
		section.rows().forEach(this::type);
	}

	/**
	 * Saved with the keys, and seen in its place, before the next one is typed. Nobody
	 * types as quickly as a page loads its scripts; this test would.
	 */
	private void type(String row) {
		this.officer.tab().waitForLoadState();
		this.officer.field("Responsibilities").fill(row);
		this.officer.tab().keyboard().press("Control+Enter");
		this.officer.main().locator("tr.remit-rows__row").nth(this.typed++).waitFor();
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
