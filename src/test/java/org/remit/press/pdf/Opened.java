package org.remit.press.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF as its readers have it: what a screen reader says, tag by tag, and what stands on
 * each page.
 */
final class Opened {

	private final PDDocument pdf;

	private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();

	private Opened(PDDocument pdf) {
		this.pdf = pdf;
	}

	static Opened of(byte[] bytes) throws IOException {
		return new Opened(Loader.loadPDF(bytes));
	}

	PDDocument pdf() {
		return this.pdf;
	}

	/** What is printed on a page, counted from one. */
	String page(int number) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(number);
		stripper.setEndPage(number);
		return stripper.getText(this.pdf);
	}

	/** All tags of a kind, in reading order. */
	List<PDStructureElement> tags(String kind) {
		List<PDStructureElement> found = new ArrayList<>();
		collect(this.pdf.getDocumentCatalog().getStructureTreeRoot(), kind, found);
		return found;
	}

	/** What is read aloud: only tagged text, in the order of the tags. */
	String spoken() {
		return spoken(this.pdf.getDocumentCatalog().getStructureTreeRoot());
	}

	String spoken(PDStructureNode node) {
		return node.getKids().stream().map((kid) -> spoken(node, kid)).collect(Collectors.joining());
	}

	/** The shape of a tag, such as {@code L(LI(Lbl LBody))}. */
	String shape(PDStructureElement tag) {
		String inside = tag.getKids()
			.stream()
			.filter(PDStructureElement.class::isInstance)
			.map((kid) -> shape((PDStructureElement) kid))
			.collect(Collectors.joining(" "));
		return tag.getStructureType() + (inside.isEmpty() ? "" : "(" + inside + ")");
	}

	private void collect(PDStructureNode node, String kind, List<PDStructureElement> found) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement tag) {
				if (tag.getStructureType().equals(kind)) {
					found.add(tag);
				}
				collect(tag, kind, found);
			}
		}
	}

	private String spoken(PDStructureNode parent, Object kid) {
		if (kid instanceof PDStructureElement tag) {
			return tag.getStructureType().equals("Lbl") ? "" : spoken(tag) + " ";
		}
		if (kid instanceof Integer number) {
			return words(((PDStructureElement) parent).getPage(), number);
		}
		if (kid instanceof PDMarkedContentReference reference) {
			PDPage page = reference.getPage();
			return words((page != null) ? page : ((PDStructureElement) parent).getPage(), reference.getMCID());
		}
		return "";
	}

	private String words(PDPage page, int number) {
		return this.words.computeIfAbsent(page.getCOSObject(), (one) -> words(page)).getOrDefault(number, "");
	}

	private static Map<Integer, String> words(PDPage page) {
		try {
			PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
			extractor.processPage(page);
			Map<Integer, String> onPage = new HashMap<>();
			extractor.getMarkedContents().forEach((content) -> onPage.put(content.getMCID(), words(content)));
			return onPage;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String words(PDMarkedContent content) {
		return content.getContents()
			.stream()
			.filter(TextPosition.class::isInstance)
			.map((letter) -> ((TextPosition) letter).getUnicode())
			.collect(Collectors.joining());
	}

}
