package org.remit.portfolios.statements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.people.People;
import org.remit.people.posts.Posts;
import org.remit.platform.rooms.Mention;
import org.remit.platform.rooms.Mentions;
import org.remit.platform.rooms.Thing;
import org.remit.publishing.archive.Archive;

/** The published portfolios of a post or a person, for their public pages. */
@Component
@Order(2)
class PortfolioLinks implements Mentions {

	private final PortfolioKind kind;

	private final Archive archive;

	PortfolioLinks(PortfolioKind kind, Archive archive) {
		this.kind = kind;
		this.archive = archive;
	}

	@Override
	public Map<UUID, List<Mention>> published(Collection<Thing> things) {
		return things.stream().collect(Collectors.toMap(Thing::id, this::of));
	}

	private List<Mention> of(Thing thing) {
		return switch (thing.kind()) {
			case Posts.KIND -> links((portfolio) -> portfolio.isOf(thing.slug()));
			case People.KIND -> links((portfolio) -> portfolio.isHeldBy(thing.slug()));
			default -> List.of();
		};
	}

	private List<Mention> links(Predicate<PortfolioSnapshot> which) {
		return this.archive.live(this.kind)
			.stream()
			.filter((live) -> which.test((PortfolioSnapshot) live.snapshot()))
			.map((live) -> new Mention("Portfolios", live.snapshot().title(),
					"%s/%s".formatted(this.kind.address(), live.edition().document().slug())))
			.toList();
	}

}
