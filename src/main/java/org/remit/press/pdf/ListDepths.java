package org.remit.press.pdf;

import org.jsoup.nodes.Element;

import org.remit.press.manuscript.Lists;

/**
 * How deep lists are nested, in classes, since the renderer's time to match "ul ul ul"
 * grows beyond bounds in deep lists. What has no bullets is indented all the same where
 * it is nested.
 */
final class ListDepths {

	private static final int DEEPEST = 9;

	private ListDepths() {
	}

	static void mark(Element article) {
		article.select("ul, ol").forEach(ListDepths::markDepth);
	}

	private static void markDepth(Element list) {
		int depth = 1
				+ (int) list.parents().stream().filter((parent) -> parent.nameIs("ul") || parent.nameIs("ol")).count();
		boolean plain = Lists.plain(list);
		list.addClass("print-list-" + ((plain && depth == 1) ? "flush" : Math.min(depth, DEEPEST)));
		if (plain) {
			list.addClass("print-list-plain");
		}
	}

}
