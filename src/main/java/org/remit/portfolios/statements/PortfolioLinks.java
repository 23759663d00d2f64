package org.remit.portfolios.statements;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.RelatedLinks;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.archive.Archive;

/** The published portfolios of a post or a person, for their public pages. */
@Component
class PortfolioLinks implements RelatedLinks {

	private final PortfolioKind kind;

	private final Archive archive;

	private final SettableClock clock;

	PortfolioLinks(PortfolioKind kind, Archive archive, SettableClock clock) {
		this.kind = kind;
		this.archive = archive;
		this.clock = clock;
	}

	@Override
	public String heading() {
		return "Portfolios";
	}

	@Override
	public List<Link> of(Post post) {
		return links(PortfolioMentions.POST, post.id());
	}

	@Override
	public List<Link> of(Person person) {
		return links(PortfolioMentions.HOLDER, person.id());
	}

	private List<Link> links(String relation, UUID target) {
		AsAt now = new AsAt(this.clock.today(), this.clock.today());
		return this.archive.listed(this.kind, now, Set.of(relation), Set.of(target))
			.stream()
			.map((live) -> new Link(live.snapshot().title(),
					"%s/%s".formatted(this.kind.address(), live.edition().document().slug())))
			.toList();
	}

}
