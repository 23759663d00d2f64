package org.remit.crawler;

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
 * open: of each route the pages with something on them that was on none before, since a
 * document in review looks different from a published one.
 */
final class Crawl {

	/**
	 * So many addresses of a route are requested: of most, nearly all that the sample
	 * council has.
	 */
	private static final int REQUESTED = 8;

	/** So many of those that an earlier user could open are requested again. */
	private static final int AGAIN = 2;

	private final Visitor visitor;

	private final Deque<String> waiting = new ArrayDeque<>();

	private final Set<String> known = new HashSet<>();

	private final Map<String, Integer> requested = new HashMap<>();

	private final Map<String, Integer> again = new HashMap<>();

	private final Seen seen;

	private final List<String> dead = new ArrayList<>();

	private final Map<String, Seen.News> picked = new LinkedHashMap<>();

	Crawl(Visitor visitor, Seen seen) {
		this.visitor = visitor;
		this.seen = seen;
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
		else {
			this.seen.address(address);
			read(page);
		}
	}

	private void read(Page page) {
		if (page.header("Content-Type").startsWith("text/html")) {
			links(page.document()).forEach(this::add);
			pick(page);
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
		return form.absUrl("action").replaceAll("[?#].*", "") + "?" + fields;
	}

	private void add(String address) {
		if (this.known.add(address) && isWanted(address)) {
			this.waiting.add(address);
		}
	}

	private boolean isWanted(String address) {
		if (this.seen.hasAddress(address)) {
			return this.again.merge(Route.of(address), 1, Integer::sum) <= AGAIN;
		}
		return this.requested.merge(Route.of(address), 1, Integer::sum) <= REQUESTED;
	}

	private void pick(Page page) {
		Seen.News news = this.seen.news(Route.page(page.address()), page.document());
		if (news != Seen.News.NONE) {
			this.picked.put(page.address(), news);
		}
	}

	/** The links that led to no page. */
	List<String> dead() {
		return this.dead;
	}

	/** So many addresses were asked for. */
	int requested() {
		return this.known.size();
	}

	/** The addresses to open in a browser, with what is new there. */
	Map<String, Seen.News> picked() {
		return this.picked;
	}

}
