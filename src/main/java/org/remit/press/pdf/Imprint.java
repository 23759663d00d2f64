package org.remit.press.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Entities.EscapeMode;

import org.remit.press.manuscript.Letters;
import org.remit.press.manuscript.Printable;

/**
 * What the file says of itself, both in its information dictionary and as XMP, which
 * PDF/A wants to agree. Nothing of it depends on the moment of printing.
 */
record Imprint(String title, String description, String council, Instant dated, long id) {

	private static final String PRODUCER = "Remit";

	/** PDF/UA wants a title, whatever was typed for one. */
	private static final String UNTITLED = "Untitled";

	private static final OutputSettings XML = new OutputSettings().escapeMode(EscapeMode.xhtml);

	private static final String XMP = Sheet.read("pdf/metadata.xmp");

	static Imprint of(Printable page) {
		String title = Letters.label(page.title());
		return new Imprint(title.isEmpty() ? UNTITLED : title, Letters.label(page.description()),
				Letters.label(page.council()), page.dated().truncatedTo(ChronoUnit.SECONDS),
				Integer.toUnsignedLong(page.hashCode()));
	}

	void stamp(PDDocument pdf) throws IOException {
		pdf.setDocumentInformation(information());
		pdf.setDocumentId(this.id);
		byte[] xmp = xmp(pdf.getDocumentCatalog().getLanguage()).getBytes(StandardCharsets.UTF_8);
		pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp)));
	}

	private PDDocumentInformation information() {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(this.title);
		information.setSubject(this.description);
		information.setAuthor(this.council);
		information.setProducer(PRODUCER);
		information.setCreationDate(GregorianCalendar.from(this.dated.atZone(ZoneOffset.UTC)));
		return information;
	}

	private String xmp(String language) {
		return XMP.replace("${title}", escaped(this.title))
			.replace("${description}", escaped(this.description))
			.replace("${council}", escaped(this.council))
			.replace("${language}", escaped(language))
			.replace("${dated}", this.dated.toString())
			.replace("${producer}", PRODUCER);
	}

	private static String escaped(String text) {
		return Entities.escape(text, XML);
	}

}
