package org.remit.press.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.core.io.ClassPathResource;

import org.remit.press.manuscript.Manuscript;
import org.remit.press.manuscript.Printable;

/**
 * The article laid out for paper: letterhead, running head and foot, style sheet and
 * outline.
 */
final class Sheet {

	private static final int LONGEST_FOOT = 80;

	private static final String STYLE = read("pdf/print.css");

	private static final String LANDSCAPE = read("pdf/landscape.css");

	private Sheet() {
	}

	static Document of(Printable page, Imprint imprint) {
		Element article = article(page);
		Document sheet = Document.createShell("");
		sheet.selectFirst("html").attr("lang", article.attr("lang"));
		article.removeAttr("lang");
		head(sheet.head(), imprint, page.landscape() ? STYLE + LANDSCAPE : STYLE);
		Outline.of(article).appendTo(sheet.head());
		sheet.body().appendElement("div").addClass("print-letterhead").text(imprint.council());
		sheet.body().appendElement("div").addClass("print-head").text(imprint.council());
		sheet.body().appendElement("div").addClass("print-foot").text(shortened(imprint.title()));
		sheet.body().appendChild(article);
		Glyphs.clean(sheet);
		return sheet;
	}

	private static Element article(Printable page) {
		Element article = Manuscript.of(page);
		ListDepths.mark(article);
		TableLayout.mend(article, page.landscape());
		Runs.mend(article);
		return article;
	}

	private static void head(Element head, Imprint imprint, String style) {
		head.appendElement("title").text(imprint.title());
		head.appendElement("meta").attr("name", "subject").attr("content", imprint.description());
		head.appendElement("style").appendChild(new DataNode(style));
	}

	private static String shortened(String title) {
		if (title.length() <= LONGEST_FOOT) {
			return title;
		}
		int space = title.lastIndexOf(' ', LONGEST_FOOT);
		return title.substring(0, (space > 0) ? space : LONGEST_FOOT) + "\u2026";
	}

	static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
