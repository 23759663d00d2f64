package org.remit.pdf;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Runs of words, each in an element of its own, so that the file keeps the page's order.
 * The renderer would tag words that stand loose beside a block before that block, and
 * draw words beside a link or emphasis before it, which is how they would then be copied
 * and found.
 */
final class Runs {

	private Runs() {
	}

	static void mend(Element article) {
		article.select("span[lang], a[lang], em[lang], strong[lang], cite[lang], q[lang]").wrap("<span></span>");
		for (Element parent : article.select("*")) {
			if (parent.children().stream().anyMatch(Element::isBlock)) {
				gather(parent);
			}
			else if (parent.childrenSize() > 0) {
				parent.textNodes().forEach((words) -> words.wrap("<span></span>"));
			}
		}
	}

	private static void gather(Element parent) {
		Element run = null;
		for (Node child : List.copyOf(parent.childNodes())) {
			if (child instanceof Element element && element.isBlock()) {
				run = null;
			}
			else if (run != null || !blank(child)) {
				run = (run != null) ? run : start(child);
				run.appendChild(child);
			}
			else {
				child.remove();
			}
		}
	}

	private static Element start(Node child) {
		Element run = new Element("p").addClass("print-run");
		child.before(run);
		return run;
	}

	private static boolean blank(Node child) {
		return child instanceof TextNode text && text.isBlank();
	}

}
