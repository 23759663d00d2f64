package org.remit.portfolios.statements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.people.People;
import org.remit.people.posts.Posts;
import org.remit.platform.rooms.Mention;
import org.remit.platform.rooms.Mentions;
import org.remit.platform.rooms.Thing;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.archive.Archive;

/** The published portfolios of a post or a person, for their public pages. */
@Component
@Order(2)
class PortfolioLinks implements Mentions {

	private final PortfolioKind kind;

	private final Archive archive;

	private final SettableClock clock;

	PortfolioLinks(PortfolioKind kind, Archive archive, SettableClock clock) {
		this.kind = kind;
		this.archive = archive;
		this.clock = clock;
	}

	@Override
	public Map<UUID, List<Mention>> published(Collection<Thing> things) {
		return things.stream().collect(Collectors.toMap(Thing::id, this::of));
	}

	private List<Mention> of(Thing thing) {
		return switch (thing.kind()) {
			case Posts.KIND -> links(PortfolioMentions.POST, thing.id());
			case People.KIND -> links(PortfolioMentions.HOLDER, thing.id());
			default -> List.of();
		};
	}

	private List<Mention> links(String relation, UUID target) {
		AsAt now = new AsAt(this.clock.today(), this.clock.today());
		return this.archive.listed(this.kind, now, Set.of(relation), Set.of(target))
			.stream()
			.map((live) -> new Mention("Portfolios", live.snapshot().title(),
					"%s/%s".formatted(this.kind.address(), live.edition().document().slug())))
			.toList();
	}

}
