package org.remit.portfolios.statements;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.RelatedLinks;
import org.remit.publishing.archive.Archive;

/** The published portfolios of a post or a person, for their public pages. */
@Component
class PortfolioLinks implements RelatedLinks {

	private final PortfolioKind kind;

	private final Archive archive;

	PortfolioLinks(PortfolioKind kind, Archive archive) {
		this.kind = kind;
		this.archive = archive;
	}

	@Override
	public String heading() {
		return "Portfolios";
	}

	@Override
	public List<Link> of(Post post) {
		return links((portfolio) -> portfolio.post() != null && Objects.equals(portfolio.post().slug(), post.slug())
				|| portfolio.leadOfficers()
					.stream()
					.anyMatch((officer) -> Objects.equals(officer.slug(), post.slug())));
	}

	@Override
	public List<Link> of(Person person) {
		return links((portfolio) -> portfolio.holders()
			.stream()
			.anyMatch((holder) -> Objects.equals(holder.slug(), person.slug())));
	}

	private List<Link> links(Predicate<PortfolioSnapshot> which) {
		return this.archive.live(this.kind)
			.stream()
			.filter((live) -> which.test((PortfolioSnapshot) live.snapshot()))
			.map((live) -> new Link(live.snapshot().title(),
					"%s/%s".formatted(this.kind.address(), live.edition().document().slug())))
			.toList();
	}

}
