package org.remit.portfolios;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.Actor;
import org.remit.platform.Role;
import org.remit.platform.RuleBroken;
import org.remit.platform.SettableClock;
import org.remit.posts.Post;
import org.remit.posts.Posts;

/**
 * The choice of the holder's post among a portfolio's fields: it counts from the day on
 * which it is saved. Other days have a page of their own.
 */
@Component
class HolderChoice {

	private final PortfolioHoldings holdings;

	private final HoldingRepository register;

	private final Posts posts;

	private final SettableClock clock;

	HolderChoice(PortfolioHoldings holdings, HoldingRepository register, Posts posts, SettableClock clock) {
		this.holdings = holdings;
		this.register = register;
		this.posts = posts;
		this.clock = clock;
	}

	/** Null while no post holds it. */
	Post today(Portfolio portfolio) {
		PortfolioHolding present = present(portfolio);
		return (present != null) ? present.post() : null;
	}

	List<Portfolio> heldToday(Collection<UUID> posts) {
		LocalDate today = this.clock.today();
		return this.register.findAnnouncedThrough(posts, today, today)
			.stream()
			.map(PortfolioHolding::portfolio)
			.toList();
	}

	private PortfolioHolding present(Portfolio portfolio) {
		return this.register.findOn(List.of(portfolio.id()), this.clock.today()).stream().findFirst().orElse(null);
	}

	/** Who holds what is published is public at once, so officers leave it alone. */
	void choose(Actor actor, Portfolio portfolio, UUID chosen) {
		PortfolioHolding present = present(portfolio);
		if (Objects.equals(chosen, (present != null) ? present.post().id() : null)) {
			return;
		}
		if (portfolio.document().publishedTitle() != null && !actor.is(Role.DEMOCRATIC_SERVICES)) {
			throw new RuleBroken("holderPost",
					"This portfolio is published: ask democratic services to hand it to another post");
		}
		if (chosen != null && this.posts.find(chosen).isEmpty()) {
			throw new RuleBroken("holderPost", "Choose a post from the list");
		}
		this.holdings.holdFromToday(actor, portfolio, present, chosen);
	}

}
