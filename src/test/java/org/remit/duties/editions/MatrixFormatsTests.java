package org.remit.duties.editions;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

import org.remit.duties.matrices.Headings;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.press.odt.OpenedOdt;
import org.remit.reports.reports.Report;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A published matrix on paper and for spreadsheets. */
@RemitTest
class MatrixFormatsTests {

	private final TestMatrices test;

	private final Pages pages;

	MatrixFormatsTests(TestMatrices test, Pages pages) {
		this.test = test;
		this.pages = pages;
	}

	@Test
	void haveOneLineARowForSpreadsheets() {
		Page csv = this.pages.get(address(Headings.USUAL) + ".csv");
		assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(csv.header("Content-Disposition")).endsWith("-edition-1.csv\"");
		assertThat(csv.source()).isEqualTo("""
				\uFEFFSection,Paragraph,Provisions,Responsibility,Action taken,Future action\r
				,5.6,,"To keep the wells:
				\u2022 clean
				  \u2022 every spring
				\u2022 open",Wells were counted,\r
				,'=5.7,,"To answer, ""openly\""",-,"Report to the council

				Buy a rope"\r
				""");
	}

	@Test
	void leaveOutTheColumnsThatTheMatrixDoesNotHave() {
		Page csv = this.pages.get(address(new Headings("", "Duty", "", "", "")) + "/editions/1.csv");
		assertThat(csv.source().lines().findFirst()).contains("\uFEFFSection,Duty");
	}

	@Test
	void areOfferedOnThePage() {
		Page page = this.pages.get(address(Headings.USUAL));
		assertThat(page.click("Table of edition 1 (CSV)").status()).isEqualTo(200);
	}

	@Test
	void haveAsTextAllTheWordsOfThePage() {
		String address = address(Headings.USUAL);
		assertThat(OpenedOdt.of(this.pages.get(address + ".odt").bytes()).letters())
			.isEqualTo(OpenedOdt.letters(this.pages.get(address).document().selectFirst("article")));
	}

	@Test
	void lieOnTheirSideOnPaper() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(this.pages.get(address(Headings.USUAL) + ".pdf").bytes())) {
			PDRectangle paper = pdf.getPage(0).getMediaBox();
			assertThat(paper.getWidth()).isGreaterThan(paper.getHeight());
		}
	}

	private String address(Headings headings) {
		UUID matrix = this.test.add("Wells " + UUID.randomUUID(),
				List.of(this.test.post("Keeper of the Wells " + UUID.randomUUID()).id()), headings);
		this.test.row(matrix, "5.6", "To keep the wells:\n- clean\n  - every spring\n- open", "Wells were counted", "");
		this.test.row(matrix, "=5.7", "To answer, \"openly\"", "-", "Report to the council\n\nBuy a rope");
		this.test.publish(matrix);
		return "/responsibilities/" + this.test.standing(matrix).document().slug();
	}

}
