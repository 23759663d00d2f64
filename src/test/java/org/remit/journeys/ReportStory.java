package org.remit.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

import org.remit.support.Tabs;

/**
 * How a report comes before the public: an officer writes, two others approve and
 * publish.
 */
final class ReportStory {

	private final Desk officer;

	private final Desk democratic;

	private final Desk democratic2;

	private String report;

	ReportStory(Tabs tabs) {
		this.officer = new Desk(tabs.signedIn("officer"));
		this.democratic = new Desk(tabs.signedIn("democratic"));
		this.democratic2 = new Desk(tabs.signedIn("democratic2"));
	}

	ReportStory start(String kind, String title, String day) {
		this.officer.open("/manage/reports").follow("Start a report").tick(kind).fill("Title", title);
		this.officer.fill("Day of the report", day);
		this.officer.field("Begin with the figures that there are").uncheck();
		return this;
	}

	/** With indicators, progress and savings as they are known on the day. */
	ReportStory withFigures(String portfolio, String author) {
		this.officer.field("Begin with the figures that there are").check();
		this.officer.pick("Portfolio", portfolio).pick("Author 1", author);
		return this;
	}

	ReportStory onTheFirstPortfolio() {
		this.officer.field("Portfolio").selectOption(new SelectOption().setIndex(1));
		return this;
	}

	ReportStory to(String board) {
		this.officer.field("Board").selectOption(new SelectOption().setLabel(board));
		return this;
	}

	ReportStory by(String first, String second) {
		this.officer.fill("Author 1 as printed (optional)", first).fill("Author 2 as printed (optional)", second);
		return this;
	}

	ReportStory begin() {
		this.officer.press("Start the report");
		this.report = this.officer.path();
		return this;
	}

	/** Types a section block by block. */
	ReportStory write(String section, List<PrintedReport.Typed> blocks) {
		this.officer.open(this.report).follow(section);
		for (int at = 0; at < blocks.size(); at++) {
			add(blocks.get(at), at);
		}
		this.officer.press(this.officer.button("Save the section").last());
		return this;
	}

	private void add(PrintedReport.Typed block, int at) {
		this.officer.main()
			.getByText((at == 0) ? "Add at the beginning" : "Add after " + at,
					new Locator.GetByTextOptions().setExact(true))
			.click();
		this.officer.press(block.kind());
		int number = at + 1;
		switch (block.kind()) {
			case "Table" -> this.officer.fill("Rows of table " + number, block.text());
			case "Signature" -> this.officer.fill("Signature %d as printed (optional)".formatted(number), block.text());
			default -> {
				this.officer.fill("Text " + number, block.text());
				this.officer.field("Block %d has a number".formatted(number)).setChecked(block.numbered());
			}
		}
	}

	/** Pastes the whole document and tells what the check page says. */
	String paste(String document) {
		this.officer.open(this.report).follow("Paste a whole document").fill("Document", document);
		this.officer.press("Show how it is understood");
		String understood = this.officer.text();
		this.officer.press("Save these sections");
		return understood;
	}

	/** What stands in the report as its author sees it. */
	String draft() {
		return this.officer.open(this.report).main().locator("article").innerText();
	}

	ReportStory submit() {
		this.officer.open(this.report).follow("Submit for review").press("Submit for review");
		return this;
	}

	/** What the approver reads before approving. */
	String toApprove() {
		return this.democratic.open(this.report).follow("Approve").text();
	}

	ReportStory publish() {
		submit();
		return approveAndPublish();
	}

	ReportStory approveAndPublish() {
		this.democratic.open(this.report).follow("Approve").press("Approve");
		this.democratic2.open(this.report).follow("Publish").press("Publish");
		return this;
	}

}
