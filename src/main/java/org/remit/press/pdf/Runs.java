package org.remit.press.pdf;

import org.jsoup.nodes.Element;

/**
 * Runs of words, each in an element of its own, so that the file keeps the page's order.
 * The renderer would draw words beside a link or emphasis before it, which is how they
 * would then be copied and found.
 */
final class Runs {

	private Runs() {
	}

	static void mend(Element article) {
		article.select("span[lang], a[lang], em[lang], strong[lang], cite[lang], q[lang]").wrap("<span></span>");
		article.select("*")
			.stream()
			.filter((parent) -> parent.childrenSize() > 0 && parent.children().stream().noneMatch(Element::isBlock))
			.forEach((parent) -> parent.textNodes().forEach((words) -> words.wrap("<span></span>")));
	}

}
