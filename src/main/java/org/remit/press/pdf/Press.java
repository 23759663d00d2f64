package org.remit.press.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Turns a sheet into the bytes of a PDF. Each print has a renderer of its own, so any
 * number may run at once.
 */
final class Press {

	private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	Press() {
		XRLog.setLoggerImpl(new Slf4jLogger());
	}

	byte[] print(Document sheet, Imprint imprint) {
		try (PDDocument pdf = new PDDocument(); PdfBoxRenderer renderer = builder(sheet, pdf).buildPdfRenderer()) {
			renderer.createPDFWithoutClosing();
			Tags.mend(pdf.getDocumentCatalog().getStructureTreeRoot());
			RepeatedHeads.mend(pdf);
			imprint.stamp(pdf);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private PdfRendererBuilder builder(Document sheet, PDDocument pdf) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
		builder.useColorProfile(COLOURS);
		builder.usePDDocument(pdf);
		builder.withW3cDocument(new W3CDom().namespaceAware(true).fromJsoup(sheet), "about:blank");
		Fonts.addTo(builder, pdf);
		return refusingToFetch(builder);
	}

	private PdfRendererBuilder refusingToFetch(PdfRendererBuilder builder) {
		builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
		for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> false, moment);
		}
		return builder;
	}

}
