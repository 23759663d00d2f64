package org.remit.journeys;

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

	/** An address that somebody could open. */
	void address(String address) {
		this.addresses.add(address);
	}

	boolean hasAddress(String address) {
		return this.addresses.contains(address);
	}

	/**
	 * Whether the page has a kind of element that no page of its route had before: words
	 * and numbers don't matter.
	 */
	boolean isNews(String route, Document page) {
		Set<String> elements = page.select("main *")
			.stream()
			.map((element) -> element.normalName() + "." + element.className())
			.collect(Collectors.toSet());
		return this.elements.computeIfAbsent(route, (first) -> new HashSet<>()).addAll(elements);
	}

}
