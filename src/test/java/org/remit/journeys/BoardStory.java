package org.remit.journeys;

import org.remit.support.Tabs;

/**
 * How a body comes into the register and its terms of reference before the public: an
 * officer types, two others approve and publish.
 */
final class BoardStory {

	private final Desk officer;

	private final Desk democratic;

	private final Desk democratic2;

	BoardStory(Tabs tabs) {
		this.officer = new Desk(tabs.signedIn("officer"));
		this.democratic = new Desk(tabs.signedIn("democratic"));
		this.democratic2 = new Desk(tabs.signedIn("democratic2"));
	}

	void tell(PrintedBoard printed) {
		register(printed);
		write(printed);
		publish(this.officer.path());
	}

	private void register(PrintedBoard printed) {
		this.officer.open("/manage/boards").follow("Add a board").fill("Name", printed.name()).tick(printed.kind());
		this.officer.fill("Purpose (optional)", printed.purpose()).press("Save");
		String board = this.officer.path();
		if (!printed.functions().isEmpty()) {
			this.officer.follow("Change what it does").fill("The words before the list (optional)", printed.intro());
			this.officer.fill("Functions", String.join("\n", printed.functions())).press("Save");
		}
		if (!printed.seat().isEmpty()) {
			this.officer.open(board).follow("Add a seat").fill("Seat", printed.seat()).tick(printed.capacity());
			this.officer.press("Save");
		}
		this.officer.open(board);
	}

	private void write(PrintedBoard printed) {
		this.officer.follow("Make terms of reference").fill("Heading of section 1", printed.heading());
		this.officer.fill("Text of section 1", String.join("\n", printed.text())).press("Save the draft");
	}

	private void publish(String terms) {
		this.officer.follow("Submit for review").press("Submit for review");
		this.democratic.open(terms).follow("Approve").press("Approve");
		this.democratic2.open(terms).follow("Publish").press("Publish");
	}

}
