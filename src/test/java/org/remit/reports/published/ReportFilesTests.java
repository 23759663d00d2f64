package org.remit.reports.published;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.remit.press.odt.LibreOffice;
import org.remit.press.pdf.Conformance;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A corrected report of the sample council as files that people take away. */
@RemitTest
class ReportFilesTests {

	private final Pages pages;

	ReportFilesTests(Pages pages) {
		this.pages = pages;
	}

	@Test
	void isAccessibleAsPdf() throws Exception {
		assertThat(Conformance.faults(this.pages.get(report().address() + ".pdf").bytes())).isEmpty();
	}

	@Test
	void opensInAWordProcessorWithNothingMissing(@TempDir Path folder) throws Exception {
		Page report = report();
		Files.write(folder.resolve("report.odt"), this.pages.get(report.address() + ".odt").bytes());
		LibreOffice.print(folder, "report.odt");
		try (PDDocument printed = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
			assertThat(plain(new PDFTextStripper().getText(printed))).contains(plain(report.heading()))
				.containsSubsequence(report.texts("article p, article th, article td, article h2")
					.stream()
					.map(ReportFilesTests::plain)
					.toList());
		}
	}

	/** Where a line ends is nobody's business. */
	private static String plain(String text) {
		return text.replaceAll("[\\s\u00a0-]+", "");
	}

	private Page report() {
		return this.pages.get("/reports").click("Children looked after: figures for scrutiny");
	}

}
