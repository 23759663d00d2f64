package org.remit.portfolios.statements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.platform.text.TypedLine;
import org.remit.publishing.documents.PrintedLine;
import org.remit.publishing.documents.Snapshot;

/**
 * A portfolio as it is printed: names, holders and headings as they were on the day it
 * was submitted.
 */
record PortfolioSnapshot(int schema, Wording wording, String title, PostLine post, List<Holder> holders,
		List<PostLine> leadOfficers, List<Part> parts, List<Link> links) implements Snapshot {

	static final int SCHEMA = 1;

	/** What the council calls a portfolio and the people of it. */
	record Wording(String portfolio, String holder, String leadOfficer) {
	}

	/**
	 * A post by its title.
	 *
	 * @param slug null where the post has no public page
	 */
	record PostLine(String title, String slug) {
	}

	/**
	 * Who holds the portfolio, by the appointment that made them its holder.
	 *
	 * @param covering how somebody stands in ("Acting"), null for the holder proper
	 */
	record Holder(UUID appointment, String name, String slug, String covering) {

		String printed() {
			return (this.covering != null) ? this.name + " (" + this.covering.toLowerCase(Locale.ROOT) + ")"
					: this.name;
		}

	}

	/** A section with its lines; the closing text has no heading. */
	record Part(String key, String heading, boolean list, List<Item> items) {
	}

	/**
	 * A line and what is nested under it. The key is its anchor.
	 *
	 * @param href where its function, board or plan is, null for a line without a link;
	 * left out then, so that what was published before there were links still reads the
	 * same
	 */
	record Item(int key, String text, List<Item> items, String href) {

		/** Lines with a depth become items within items. */
		static List<Item> nest(List<TypedLine> lines, IntUnaryOperator keys) {
			return nest(lines, keys, (at) -> null);
		}

		static List<Item> nest(List<TypedLine> lines, IntUnaryOperator keys, IntFunction<String> hrefs) {
			List<Item> outermost = new ArrayList<>();
			Deque<List<Item>> open = new ArrayDeque<>();
			open.push(outermost);
			for (int at = 0; at < lines.size(); at++) {
				while (open.size() > lines.get(at).depth() + 1) {
					open.pop();
				}
				Item item = new Item(keys.applyAsInt(at), lines.get(at).text(), new ArrayList<>(), hrefs.apply(at));
				open.peek().add(item);
				open.push(item.items());
			}
			return outermost;
		}

	}

	/** A named link to other portfolios; none means all of them. */
	record Link(String label, List<Target> targets) {
	}

	/** A published portfolio. */
	record Target(String title, String slug) {
	}

	/** The holders in a sentence, "Vacant" where there is none. */
	public String holderNames() {
		return this.holders.isEmpty() ? "Vacant"
				: this.holders.stream().map(Holder::printed).collect(Collectors.joining(", "));
	}

	/** Without its lines, as lists show it. */
	PortfolioSnapshot brief() {
		return new PortfolioSnapshot(this.schema, this.wording, this.title, this.post, this.holders, this.leadOfficers,
				List.of(), List.of());
	}

	/** Where its lines lead. */
	Stream<String> hrefs() {
		return this.parts.stream().flatMap((part) -> hrefs(part.items()));
	}

	private static Stream<String> hrefs(List<Item> items) {
		return items.stream().flatMap((item) -> Stream.concat(Stream.ofNullable(item.href()), hrefs(item.items())));
	}

	@Override
	public List<PrintedLine> printed() {
		List<PrintedLine> lines = new ArrayList<>();
		lines.add(new PrintedLine(this.wording.portfolio(), 0, this.title));
		lines.add(new PrintedLine(this.wording.holder(), 0, holderNames()));
		this.leadOfficers.forEach((post) -> lines.add(new PrintedLine(this.wording.leadOfficer(), 0, post.title())));
		this.parts.forEach((part) -> print(part.heading(), 0, part.items(), lines));
		this.links.forEach((link) -> lines.add(new PrintedLine("Links", 0, "%s: %s".formatted(link.label(),
				link.targets().isEmpty() ? "all portfolios" : link.targets().get(0).title()))));
		return lines;
	}

	private static void print(String heading, int depth, List<Item> items, List<PrintedLine> lines) {
		for (Item item : items) {
			lines.add(new PrintedLine(heading, depth, item.text()));
			print(heading, depth + 1, item.items(), lines);
		}
	}

}
