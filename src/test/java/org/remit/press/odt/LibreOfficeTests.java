package org.remit.press.odt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.remit.press.pdf.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text documents in the word processor that most people open them with. Where it is not
 * installed these tests are skipped, and say so.
 */
class LibreOfficeTests {

	private final Odts odts = new Odts();

	@Test
	void opensThemWithNothingMissing(@TempDir Path folder) throws Exception {
		write(folder, "everything.odt", this.odts.of(Samples.page(Samples.everyKind())));
		write(folder, "matrix.odt", this.odts.of(Samples.landscape(Samples.matrix(40))));
		LibreOffice.print(folder, "everything.odt", "matrix.odt");
		try (PDDocument everything = Loader.loadPDF(folder.resolve("everything.pdf").toFile())) {
			assertThat(text(everything, 1)).contains("Rosemere Borough Council", "Children and Families\u2019 Care")
				.containsSubsequence("Quality improvement", "Advisory Service", "4. Fourth", "a. First part",
						"5. Fifth")
				.containsSubsequence("Savings in 2019", "Placements \u00a31,234,567 Amber", "Two rows first",
						"The end");
		}
		try (PDDocument matrix = Loader.loadPDF(folder.resolve("matrix.pdf").toFile())) {
			assertThat(matrix.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
			assertThat(matrix.getNumberOfPages()).isGreaterThan(3);
			for (int page = 2; page <= matrix.getNumberOfPages(); page++) {
				assertThat(text(matrix, page)).contains("Paragraph Responsibility Action taken Future action");
			}
			assertThat(text(matrix, 1)).containsSubsequence(duties());
		}
	}

	private static List<String> duties() {
		return IntStream.rangeClosed(1, 40).mapToObj((number) -> "Duty " + number + ":").toList();
	}

	private static void write(Path folder, String name, byte[] bytes) throws IOException {
		Files.write(folder.resolve(name), bytes);
	}

	/** From a page to the end. */
	private static String text(PDDocument pdf, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		return stripper.getText(pdf);
	}

}
