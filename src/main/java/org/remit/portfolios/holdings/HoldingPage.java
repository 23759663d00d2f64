package org.remit.portfolios.holdings;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.people.Registrars;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;
import org.remit.portfolios.portfolios.Portfolios;

/** What the pages about a portfolio's posts show beside their fields. */
@Component
class HoldingPage {

	private final Portfolios portfolios;

	private final PortfolioHoldings holdings;

	private final Posts posts;

	private final SettableClock clock;

	HoldingPage(Portfolios portfolios, PortfolioHoldings holdings, Posts posts, SettableClock clock) {
		this.portfolios = portfolios;
		this.holdings = holdings;
		this.posts = posts;
		this.clock = clock;
	}

	void showAll(UUID portfolio, Model model) {
		show(portfolio, model);
		model.addAttribute("holdings", this.holdings.of(portfolio));
		model.addAttribute("today", this.clock.today());
	}

	HoldingForm blank(Actor actor, UUID portfolio, Model model) {
		Registrars.require(actor);
		fill(portfolio, model);
		return HoldingForm.blank(this.clock.today());
	}

	PortfolioHolding opened(Actor actor, UUID portfolio, UUID id, Model model) {
		Registrars.require(actor);
		PortfolioHolding holding = this.holdings.find(id)
			.filter((one) -> one.portfolio().id().equals(portfolio))
			.orElseThrow(() -> new NotFound("holding"));
		fill(portfolio, model);
		model.addAttribute("holding", holding);
		return holding;
	}

	void fill(UUID portfolio, Model model) {
		show(portfolio, model);
		Map<UUID, String> titles = this.posts.all().stream().collect(Collectors.toMap(Post::id, Post::title));
		model.addAttribute("posts",
				this.posts.all().stream().map((post) -> Option.of(post.id(), post.title())).toList());
		model.addAttribute("names", titles);
	}

	private void show(UUID portfolio, Model model) {
		model.addAttribute("portfolio", this.portfolios.get(portfolio));
	}

}
