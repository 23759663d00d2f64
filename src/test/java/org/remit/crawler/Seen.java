package org.remit.crawler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;

/** What the crawls before found, so that the next user's goes on from there. */
final class Seen {

	private final Set<String> addresses = new HashSet<>();

	private final Map<String, Set<String>> elements = new HashMap<>();

	private final Set<String> everywhere = new HashSet<>();

	/** An address that somebody could open. */
	void address(String address) {
		this.addresses.add(address);
	}

	boolean hasAddress(String address) {
		return this.addresses.contains(address);
	}

	/** What is new on a page are kinds of elements: words and numbers don't matter. */
	News news(String route, Document page) {
		Set<String> elements = page.select("main *")
			.stream()
			.map((element) -> element.normalName() + "." + element.className())
			.collect(Collectors.toSet());
		if (!this.elements.computeIfAbsent(route, (first) -> new HashSet<>()).addAll(elements)) {
			return News.NONE;
		}
		return this.everywhere.addAll(elements) ? News.TO_ALL : News.TO_ITS_ROUTE;
	}

	/** Which pages had nothing like it before. */
	enum News {

		NONE, TO_ITS_ROUTE, TO_ALL

	}

}
