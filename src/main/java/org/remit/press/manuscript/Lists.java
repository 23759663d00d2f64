package org.remit.press.manuscript;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lists that hold items only, as files want them, whatever the page's markup was.
 */
public final class Lists {

	private Lists() {
	}

	static void mend(Element article) {
		article.select("li").forEach(Lists::wrapStray);
		article.select("ul, ol").forEach((list) -> List.copyOf(list.childNodes()).forEach(Lists::putIntoItem));
		article.select("ul:not(:has(> li)), ol:not(:has(> li))").remove();
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

	/** Whether the page shows it without bullets or numbers. */
	public static boolean plain(Element list) {
		return list.hasClass("govuk-list") && !list.hasClass("govuk-list--bullet")
				&& !list.hasClass("govuk-list--number");
	}

}
