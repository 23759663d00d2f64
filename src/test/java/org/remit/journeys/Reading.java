package org.remit.journeys;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads what was published as somebody does who compares it with the paper, line by line.
 */
final class Reading {

	/**
	 * The letterhead and heads above, and the page numbers below, in points: as wide as
	 * the margins of paper in either position.
	 */
	private static final int HEAD = 71;

	private static final int FOOT = 66;

	private static final int LANDSCAPE_HEAD = 62;

	private static final int LANDSCAPE_FOOT = 57;

	private Reading() {
	}

	/**
	 * Fails unless all lines stand in the text in their order; one that comes twice must
	 * stand there twice.
	 */
	static void assertHolds(String text, List<PrintedLine> lines) {
		String even = PrintedLine.even(text);
		int from = 0;
		for (PrintedLine line : lines) {
			int at = line.in(even, from);
			assertThat(at).as("\"%s\" after \"…%s\"", line.text(), even.substring(Math.max(0, from - 80), from))
				.isNotNegative();
			from = at + line.text().length();
		}
	}

	/** The items of a page, each with the number of items around it. */
	static List<PrintedLine> items(Element article) {
		return article.select("section li")
			.stream()
			.map((item) -> new PrintedLine(depth(item), PrintedLine.even(item.ownText())))
			.toList();
	}

	private static int depth(Element item) {
		return (int) item.parents().stream().filter((around) -> around.is("li")).count();
	}

	/** The lines of a document's data that are lists, or those that aren't. */
	static List<PrintedLine> items(JsonNode content, boolean lists) {
		List<PrintedLine> found = new ArrayList<>();
		content.get("parts").forEach((part) -> {
			if (part.path("list").asBoolean() == lists) {
				collect(part, 0, found);
			}
		});
		return found;
	}

	private static void collect(JsonNode around, int depth, List<PrintedLine> found) {
		around.path("items").forEach((item) -> {
			found.add(new PrintedLine(depth, item.get("text").asString()));
			collect(item, depth + 1, found);
		});
	}

	static String text(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			StringBuilder text = new StringBuilder();
			for (PDPage page : document.getPages()) {
				PDFTextStripperByArea area = new PDFTextStripperByArea();
				area.addRegion("type", type(page.getMediaBox().getWidth(), page.getMediaBox().getHeight()));
				area.extractRegions(page);
				text.append(area.getTextForRegion("type"));
			}
			return text.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Rectangle2D type(double width, double height) {
		int head = (width > height) ? LANDSCAPE_HEAD : HEAD;
		int foot = (width > height) ? LANDSCAPE_FOOT : FOOT;
		return new Rectangle2D.Double(0, head, width, height - head - foot);
	}

}
