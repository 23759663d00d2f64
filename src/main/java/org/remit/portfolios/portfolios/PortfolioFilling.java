package org.remit.portfolios.portfolios;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.text.TypedLine;

/** Makes a portfolio say what a form says, or refuses beside the field. */
@Component
class PortfolioFilling {

	/** Whoever reads, compares and prints a portfolio does so line by line. */
	private static final int MOST_LINES = 500;

	private final Areas areas;

	private final Posts posts;

	private final PortfolioRepository portfolios;

	PortfolioFilling(Areas areas, Posts posts, PortfolioRepository portfolios) {
		this.areas = areas;
		this.posts = posts;
		this.portfolios = portfolios;
	}

	Area area(PortfolioForm form) {
		return this.areas.find(form.area()).orElseThrow(() -> new RuleBroken("area", "Choose an area from the list"));
	}

	void fill(Portfolio portfolio, PortfolioForm form) {
		List<Post> officers = form.chosenOfficers().stream().map((id) -> post(id, "leadOfficers")).toList();
		portfolio.describe(form.title(), officers, links(portfolio.document().id(), form.filledLinks()));
		for (Section section : Section.values()) {
			requireUnlinked(portfolio.write(section, lines(form, section)), section);
		}
	}

	/** What a link hangs on doesn't vanish by the way. */
	private static void requireUnlinked(List<Line> removed, Section section) {
		removed.stream().filter((line) -> line.linkId() != null).findFirst().ifPresent((line) -> {
			throw new RuleBroken(section.key(),
					"\u201c%s\u201d is linked to a page of its own. Put it back, or take its link away first"
						.formatted(line.text()));
		});
	}

	private Post post(UUID id, String field) {
		return this.posts.find(id).orElseThrow(() -> new RuleBroken(field, "Choose a post from the list"));
	}

	private List<NamedLink> links(UUID from, List<TypedLink> links) {
		if (links.isEmpty()) {
			return List.of();
		}
		Set<UUID> others = this.portfolios.all()
			.stream()
			.map(Portfolio::id)
			.filter((id) -> !id.equals(from))
			.collect(Collectors.toSet());
		return links.stream().map((link) -> link(link, others)).toList();
	}

	private static NamedLink link(TypedLink link, Set<UUID> others) {
		if (link.label().isEmpty()) {
			throw new RuleBroken("links", "Say what each link is about");
		}
		return new NamedLink(link.label(), TypedLink.ALL.equals(link.target()) ? null : target(link.target(), others));
	}

	private static UUID target(String typed, Set<UUID> others) {
		return others.stream()
			.filter((id) -> id.toString().equals(typed))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("links", "Choose another portfolio for each link"));
	}

	private static List<TypedLine> lines(PortfolioForm form, Section section) {
		List<TypedLine> lines = form.lines(section);
		if (lines.size() > MOST_LINES) {
			throw new RuleBroken(section.key(), "%s must be %d lines or fewer".formatted(section.label(), MOST_LINES));
		}
		return lines;
	}

}
