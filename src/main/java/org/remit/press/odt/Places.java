package org.remit.press.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/**
 * Where links within the document lead. What has such an address may be no paragraph: its
 * mark is put into the first one that follows.
 */
final class Places {

	private final Set<String> wanted;

	private final List<String> reached = new ArrayList<>();

	private Places(Set<String> wanted) {
		this.wanted = wanted;
	}

	static Places of(Element article) {
		return new Places(article.select("a[href^=#]")
			.stream()
			.map((link) -> link.attr("href").substring(1))
			.collect(Collectors.toSet()));
	}

	void reach(Element element) {
		if (this.wanted.contains(element.id())) {
			this.reached.add(element.id());
		}
	}

	void mark(Element paragraph) {
		this.reached.forEach((place) -> paragraph.appendElement("text:bookmark").attr("text:name", place));
		this.reached.clear();
	}

}
