package org.remit.press.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfsTests {

	private final Pdfs pdfs = new Pdfs();

	@Test
	void conformsToPdfUaAndPdfAWithEveryKindOfMarkup() throws Exception {
		assertThat(Conformance.faults(this.pdfs.of(Samples.page(Samples.everyKind())))).isEmpty();
	}

	@Test
	void conformsWithNothingToPrint() throws Exception {
		assertThat(Conformance.faults(this.pdfs.of(Samples.page("")))).isEmpty();
	}

	@Test
	void saysWhatItIs() throws IOException {
		PDDocument pdf = print(Samples.everyKind()).pdf();
		PDDocumentInformation information = pdf.getDocumentInformation();
		assertThat(information.getTitle()).isEqualTo("Children and Families’ Care");
		assertThat(information.getSubject()).isEqualTo("What this portfolio covers, & who holds it");
		assertThat(information.getAuthor()).isEqualTo("Rosemere Borough Council");
		assertThat(information.getCreationDate().toInstant()).isEqualTo(Instant.parse("2019-09-04T08:30:00Z"));
		assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
		assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
	}

	@Test
	void takesItsLanguageFromTheArticleOrElseFromThePage() throws IOException {
		String welsh = "<html lang='en'><article class='remit-document' lang='cy'><h1>Portffolio</h1></article></html>";
		assertThat(print(welsh).pdf().getDocumentCatalog().getLanguage()).isEqualTo("cy");
		assertThat(print("<p>Bare</p>").pdf().getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
	}

	@Test
	void givesTheSameBytesForTheSamePage() {
		byte[] first = this.pdfs.of(Samples.page(Samples.everyKind()));
		assertThat(new Pdfs().of(Samples.page(Samples.everyKind()))).isEqualTo(first);
	}

	@Test
	void printsTwentyAtOnce() throws Exception {
		byte[] alone = this.pdfs.of(Samples.page(Samples.everyKind()));
		ExecutorService readers = Executors.newFixedThreadPool(20);
		try {
			Callable<byte[]> reader = () -> this.pdfs.of(Samples.page(Samples.everyKind()));
			for (Future<byte[]> pdf : readers.invokeAll(Collections.nCopies(20, reader))) {
				assertThat(pdf.get()).isEqualTo(alone);
			}
		}
		finally {
			readers.shutdownNow();
		}
	}

	@Test
	void printsTwoHundredPages() throws IOException {
		Opened opened = print(Samples.sections(520));
		int pages = opened.pdf().getNumberOfPages();
		assertThat(pages).isGreaterThan(200);
		assertThat(opened.page(pages)).contains("Page " + pages + " of " + pages).contains("Children in care");
	}

	@Test
	void keepsAHeadingWithWhatItHeads() throws IOException {
		Opened opened = print(Samples.sections(60));
		for (int page = 1; page <= opened.pdf().getNumberOfPages(); page++) {
			List<String> lines = opened.page(page).lines().toList();
			assertThat(lines.get(lines.size() - 1)).doesNotStartWith("Section");
		}
	}

	private Opened print(String html) throws IOException {
		return Opened.of(this.pdfs.of(Samples.page(html)));
	}

}
