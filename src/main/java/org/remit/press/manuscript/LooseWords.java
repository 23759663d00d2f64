package org.remit.press.manuscript;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words that stand loose beside a block are paragraphs too, and are made so. */
final class LooseWords {

	private LooseWords() {
	}

	static void mend(Element article) {
		for (Element parent : article.select("*")) {
			if (parent.children().stream().anyMatch(Element::isBlock)) {
				gather(parent);
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
