package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.audit.AuditTrail;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.publishing.documents.Documents;

/**
 * How a portfolio goes from post to post, whether on a page of its own or by the choice
 * among its fields.
 */
@Component
class HandOvers {

	private final HoldingRepository holdings;

	private final EndingRepository endings;

	private final Posts posts;

	private final AuditTrail trail;

	HandOvers(HoldingRepository holdings, EndingRepository endings, Posts posts, AuditTrail trail) {
		this.holdings = holdings;
		this.endings = endings;
		this.posts = posts;
		this.trail = trail;
	}

	/** The present holding ends the day before; a later one stays. */
	PortfolioHolding make(Actor actor, Portfolio portfolio, HoldingForm form) {
		HoldingRules.checkDays(form.startsOn(), form.endsOn(), form.endAnnouncedOn());
		this.endings.findById(portfolio.id()).ifPresent((ending) -> HoldingRules.checkLasts(form, ending.endedOn()));
		List<PortfolioHolding> all = this.holdings.findByPortfolio(portfolio.id());
		PortfolioHolding present = all.stream()
			.filter((one) -> one.term().contains(form.startsOn()))
			.findFirst()
			.orElse(null);
		HoldingForm whole = (form.endsOn() != null) ? form : form.until(end(form, present, all));
		PortfolioHolding made = new PortfolioHolding(portfolio, post(form), whole);
		if (present != null) {
			HoldingRules.checkReplaces(form, present);
			made.replace(present);
			this.holdings.saveAndFlush(present);
		}
		HoldingRules.checkFree(whole, all);
		this.trail.record(actor, "handed the portfolio over", Documents.AUDITED, portfolio.id(), made.summary());
		return this.holdings.saveAndFlush(made);
	}

	/** Where nobody says how long: as long as the present one, or until the next. */
	private static LocalDate end(HoldingForm form, PortfolioHolding present, List<PortfolioHolding> all) {
		if (present != null) {
			return present.term().endsOn();
		}
		return all.stream()
			.map((other) -> other.term().startsOn())
			.filter((day) -> day.isAfter(form.startsOn()))
			.min(Comparator.naturalOrder())
			.map((day) -> day.minusDays(1))
			.orElse(null);
	}

	Post post(HoldingForm form) {
		return this.posts.find(form.post()).orElseThrow(() -> new RuleBroken("post", "Choose a post from the list"));
	}

}
