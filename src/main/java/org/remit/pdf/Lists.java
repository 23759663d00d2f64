package org.remit.pdf;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lists that hold items only, as a tagged PDF wants them, whatever the page's markup was.
 */
final class Lists {

	private static final String PLAIN = ".govuk-list:not(.govuk-list--bullet, .govuk-list--number)";

	private static final int DEEPEST = 9;

	private Lists() {
	}

	static void mend(Element article) {
		article.select("li").forEach(Lists::wrapStray);
		article.select("ul, ol").forEach((list) -> List.copyOf(list.childNodes()).forEach(Lists::putIntoItem));
		article.select("ul:not(:has(> li)), ol:not(:has(> li))").remove();
		article.select("ul, ol").forEach(Lists::markDepth);
	}

	private static void wrapStray(Element item) {
		if (!item.parent().is("ul, ol")) {
			item.wrap("<ul></ul>");
		}
	}

	private static void putIntoItem(Node child) {
		if (child.nameIs("li")) {
			return;
		}
		if (child instanceof TextNode text && text.isBlank()) {
			child.remove();
			return;
		}
		if (child.previousSibling() instanceof Element before && before.nameIs("li")) {
			before.appendChild(child);
			return;
		}
		child.wrap("<li></li>");
	}

	/**
	 * In classes, since the renderer's time to match "ul ul ul" grows beyond bounds in
	 * deep lists. What has no bullets is indented all the same where it is nested.
	 */
	private static void markDepth(Element list) {
		int depth = 1 + (int) list.parents().stream().filter((parent) -> parent.is("ul, ol")).count();
		boolean plain = list.is(PLAIN);
		list.addClass("print-list-" + ((plain && depth == 1) ? "flush" : Math.min(depth, DEEPEST)));
		if (plain) {
			list.addClass("print-list-plain");
		}
	}

}
