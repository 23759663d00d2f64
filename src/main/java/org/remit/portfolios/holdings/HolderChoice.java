package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.publishing.documents.Documents;

/**
 * The choice of the holder's post among a portfolio's fields: it counts from the day on
 * which it is saved. Other days have a page of their own.
 */
@Component
class HolderChoice {

	private final HoldingRepository holdings;

	private final HandOvers handOvers;

	private final Posts posts;

	private final AuditTrail trail;

	private final SettableClock clock;

	HolderChoice(HoldingRepository holdings, HandOvers handOvers, Posts posts, AuditTrail trail, SettableClock clock) {
		this.holdings = holdings;
		this.handOvers = handOvers;
		this.posts = posts;
		this.trail = trail;
		this.clock = clock;
	}

	/** Null while no post holds it. */
	Post today(Portfolio portfolio) {
		PortfolioHolding present = present(portfolio);
		return (present != null) ? present.post() : null;
	}

	private PortfolioHolding present(Portfolio portfolio) {
		return this.holdings.findOn(List.of(portfolio.id()), this.clock.today()).stream().findFirst().orElse(null);
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
		holdFromToday(actor, portfolio, present, chosen);
	}

	/**
	 * Null for no post. What began today only was never true before, and is put right.
	 */
	private void holdFromToday(Actor actor, Portfolio portfolio, PortfolioHolding present, UUID post) {
		LocalDate today = this.clock.today();
		if (present != null && (post == null || present.term().startsOn().equals(today))) {
			stop(actor, present, today);
		}
		if (post != null) {
			this.handOvers.make(actor, portfolio, HoldingForm.fromToday(post, today));
		}
	}

	private void stop(Actor actor, PortfolioHolding present, LocalDate today) {
		if (present.term().startsOn().equals(today)) {
			present.strikeOut("Another choice was made on the same day");
		}
		else {
			present.end(today.minusDays(1), null);
		}
		this.holdings.saveAndFlush(present);
		this.trail.record(actor, "took the portfolio from the post", Documents.AUDITED, present.portfolio().id(),
				present.post().title());
	}

}
