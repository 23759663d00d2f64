package org.remit.press.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jsoup.nodes.Element;

import org.remit.press.manuscript.Headings;

/** The bookmarks beside the page, one for each heading and nested as the headings are. */
final class Outline {

	private final Element bookmarks = new Element("bookmarks");

	private final Deque<Element> open = new ArrayDeque<>();

	private int headings;

	private Outline() {
		this.open.push(this.bookmarks);
	}

	static Outline of(Element article) {
		Outline outline = new Outline();
		article.select(Headings.ALL).forEach(outline::add);
		return outline;
	}

	void appendTo(Element head) {
		head.appendChild(this.bookmarks);
	}

	private void add(Element heading) {
		while (this.open.size() > Headings.level(heading)) {
			this.open.pop();
		}
		Element bookmark = this.open.peek().appendElement("bookmark");
		bookmark.attr("name", words(heading)).attr("href", "#" + place(heading));
		this.open.push(bookmark);
	}

	private String words(Element heading) {
		Element named = heading.clone();
		named.select("[class*=govuk-caption]").remove();
		return named.hasText() ? named.text() : heading.text();
	}

	private String place(Element heading) {
		this.headings++;
		if (heading.id().isEmpty()) {
			heading.id("print-heading-" + this.headings);
		}
		return heading.id();
	}

}
