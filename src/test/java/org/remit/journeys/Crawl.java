package org.remit.journeys;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import org.remit.support.Page;
import org.remit.support.Visitor;

/**
 * Requests every link that one kind of user comes across, and picks what a browser should
 * open: of each route one page of each look, since a document in review looks different
 * from a published one.
 */
final class Crawl {

	/** So many pages of a route are read for further links. */
	private static final int READ = 20;

	/** So many looks of a route are opened in the browser. */
	private static final int LOOKS = 8;

	private final Visitor visitor;

	private final Deque<String> waiting = new ArrayDeque<>();

	private final Set<String> known = new HashSet<>();

	private final Map<String, Integer> read = new HashMap<>();

	private final Map<String, Set<String>> looks = new HashMap<>();

	private final List<String> dead = new ArrayList<>();

	private final Map<String, String> picked = new LinkedHashMap<>();

	Crawl(Visitor visitor) {
		this.visitor = visitor;
	}

	Crawl from(String start) {
		add(start);
		while (!this.waiting.isEmpty()) {
			visit(this.waiting.poll());
		}
		return this;
	}

	private void visit(String address) {
		Page page = this.visitor.get(address);
		if (page.status() >= 400) {
			this.dead.add("%d for the link %s".formatted(page.status(), address));
		}
		else if (page.header("Content-Type").startsWith("text/html")) {
			String route = Route.of(page.address());
			if (this.read.merge(route, 1, Integer::sum) <= READ) {
				links(page.document()).forEach(this::add);
			}
			pick(route, page);
		}
	}

	/** Also what a form asks for that only searches. */
	private static Stream<String> links(Document page) {
		Stream<String> links = page.select("a[href]").stream().map((link) -> link.absUrl("href"));
		Stream<String> forms = page.select("form[method=get]").forms().stream().map(Crawl::asked);
		String origin = page.baseUri().replaceAll("(?<=[^/:])/.*", "");
		return Stream.concat(links, forms)
			.filter((link) -> (link + "/").startsWith(origin + "/"))
			.map((link) -> link.substring(origin.length()).replaceAll("#.*", ""));
	}

	private static String asked(FormElement form) {
		String fields = form.formData()
			.stream()
			.map((field) -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return form.absUrl("action") + "?" + fields;
	}

	private void add(String address) {
		if (this.known.add(address)) {
			this.waiting.add(address);
		}
	}

	private void pick(String route, Page page) {
		String look = route + " " + look(page.document());
		Set<String> looks = this.looks.computeIfAbsent(route, (any) -> new HashSet<>());
		if (looks.size() < LOOKS && looks.add(look)) {
			this.picked.put(page.address(), look);
		}
	}

	/** The kinds of elements of a page, each once: words and numbers don't matter. */
	private static String look(Document page) {
		return page.select("main *")
			.stream()
			.map((element) -> element.normalName() + "." + element.className())
			.distinct()
			.sorted()
			.collect(Collectors.joining(" "));
	}

	/** The links that led to no page. */
	List<String> dead() {
		return this.dead;
	}

	int links() {
		return this.known.size();
	}

	/** The addresses to open in a browser, each with its look. */
	Map<String, String> picked() {
		return this.picked;
	}

}
