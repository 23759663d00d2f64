package org.remit.reports.published;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.press.pdf.Conformance;
import org.remit.reports.reports.TestReports;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the public finds the reports of the sample council. */
@RemitTest
class ReportListTests {

	private static final String MARCH = "Corporate parenting: what each of us answers for";

	private final Pages pages;

	private final TestReports test;

	private final JdbcClient database;

	ReportListTests(Pages pages, TestReports test, JdbcClient database) {
		this.pages = pages;
		this.test = test;
		this.database = database;
	}

	@Test
	void listsReportsByKindBoardAndPortfolio() {
		assertThat(this.pages.get("/reports").texts("main li a")).contains(MARCH)
			.doesNotContain("Care leavers: the offer reviewed");
		Page board = this.pages.get("/reports?board=corporate-parenting-board");
		assertThat(board.texts("main li a")).contains(MARCH)
			.doesNotContain("Children looked after: figures for scrutiny");
		assertThat(this.pages.get("/reports?kind=executive-member-report").text()).doesNotContain(MARCH);
		assertThat(this.pages.get("/reports")
			.formIn(".remit-filter")
			.fill("meeting", "Corporate Parenting Board, 10 March 2026")
			.submit()
			.texts("main li a")).contains(MARCH).doesNotContain("Children looked after: figures for scrutiny");
		assertThat(this.pages.get("/reports?portfolio=nothing-of-the-kind").text()).contains("No such report");
		assertThat(this.pages.get("/reports?on=2019-10-01").texts("main li a"))
			.containsExactly("Children\u2019s services: report of the executive member to Council");
	}

	@Test
	void standsOnThePagesOfItsBoardPortfolioAndAuthor() {
		assertThat(this.pages.get("/boards/corporate-parenting-board").text()).contains(MARCH);
		Page report = this.pages.get("/reports").click(MARCH);
		Page author = this.pages.get(report.document().expectFirst(".remit-report__author a").attr("href"));
		assertThat(author.text()).contains(MARCH);
		Page portfolio = this.pages.get("/reports?on=2019-10-01")
			.click("Children\u2019s services: report of the executive member to Council");
		assertThat(portfolio.status()).isEqualTo(200);
	}

	@Test
	void listsTheReportsOfAnAuthor() {
		Page report = this.pages.get("/reports").click(MARCH);
		String person = report.document().expectFirst(".remit-report__author a").attr("href").replaceFirst(".*/", "");
		assertThat(this.pages.get("/reports?person=" + person).texts("main li a")).contains(MARCH)
			.doesNotContain("Children\u2019s services: report of the executive member to Council");
		assertThat(this.pages.get("/reports?person=" + person + "-who-is-nobody").text()).contains("No such report");
	}

	@Test
	void bindsOnlyWhatIsPublished() throws Exception {
		String bundle = "/boards/corporate-parenting-board/meetings/2026-12-08/reports.pdf";
		assertThat(this.pages.as("democratic").get(bundle).status()).as("one in review").isEqualTo(404);
		UUID meeting = this.database.sql("select id from meeting where held_on = date '2026-03-10'")
			.query(UUID.class)
			.list()
			.get(0);
		UUID report = this.test.toMeeting(meeting);
		this.test.write(report, 0, "What the agenda has.");
		this.test.submit(report);
		this.test.approve(report);
		String title = this.test.standing(report).document().title();
		Page listed = this.pages.get("/reports?meeting=2026-03-10-corporate-parenting-board");
		assertThat(text(listed.click("All reports of this meeting as one PDF").bytes())).contains(MARCH)
			.doesNotContain(title);
		this.test.publishApproved(report);
		byte[] both = listed.click("All reports of this meeting as one PDF").bytes();
		assertThat(text(both)).containsSubsequence(MARCH + ", page 2", title + ", page 4", "What the agenda has.");
		try (PDDocument document = Loader.loadPDF(both)) {
			int pages = document.getNumberOfPages();
			assertThat(text(both)).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
			assertThat(document.getDocumentInformation().getTitle())
				.startsWith("Reports to the Corporate Parenting Board");
			assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild()).isNotNull();
			assertThat(bookmarks(document.getDocumentCatalog().getDocumentOutline())).contains(MARCH, title);
		}
	}

	private static List<String> bookmarks(PDOutlineNode above) {
		List<String> titles = new ArrayList<>();
		above.children().forEach((one) -> {
			titles.add(one.getTitle());
			titles.addAll(bookmarks(one));
		});
		return titles;
	}

	@Test
	void bindsTheReportsOfAMeeting() throws Exception {
		Page bundle = this.pages.get("/boards/corporate-parenting-board/meetings/2026-03-10/reports.pdf");
		assertThat(bundle.status()).isEqualTo(200);
		assertThat(text(bundle.bytes())).contains("Reports to the Corporate Parenting Board, 10 March 2026")
			.contains(MARCH + ", page 2");
		assertThat(Conformance.faults(bundle.bytes())).isEmpty();
		assertThat(this.pages.get("/boards/corporate-parenting-board/meetings/2026-03-11/reports.pdf").status())
			.isEqualTo(404);
		assertThat(this.pages.get("/boards/corporate-parenting-board/meetings/2026-13-11/reports.pdf").status())
			.isEqualTo(400);
	}

	@Test
	void marksWhatWasCorrected() {
		Page corrected = this.pages.get("/reports").click("Children looked after: figures for scrutiny");
		assertThat(corrected.document().select(".remit-report__correction").text()).contains("525");
		assertThat(corrected.document().select(".remit-report__section").text()).contains("552 children")
			.doesNotContain("525");
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

}
