package org.remit.figures.indicators;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.plans.plans.Priorities;
import org.remit.plans.plans.Priority;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;

/** What an indicator must be like, and who keeps it. */
@Component
class IndicatorRules {

	private static final Set<Integer> RATES = Set.of(1_000, 10_000, 100_000);

	private final IndicatorRepository indicators;

	private final Areas areas;

	private final Posts posts;

	private final Portfolios portfolios;

	private final Priorities priorities;

	IndicatorRules(IndicatorRepository indicators, Areas areas, Posts posts, Portfolios portfolios,
			Priorities priorities) {
		this.indicators = indicators;
		this.areas = areas;
		this.posts = posts;
		this.portfolios = portfolios;
		this.priorities = priorities;
	}

	/** Officers keep the indicators of their areas, democratic services all of them. */
	static void requireKeeper(Actor actor, UUID area) {
		if (!actor.edits(area)) {
			throw new AccessDeniedException("Only officers of its area and democratic services change an indicator");
		}
	}

	Area area(IndicatorForm form) {
		return this.areas.find(form.area()).orElseThrow(() -> new RuleBroken("area", "Choose an area from the list"));
	}

	Post ownerPost(IndicatorForm form) {
		return (form.ownerPost() != null) ? this.posts.find(form.ownerPost())
			.orElseThrow(() -> new RuleBroken("ownerPost", "Choose a post from the list")) : null;
	}

	Portfolio portfolio(IndicatorForm form) {
		return (form.portfolio() != null) ? this.portfolios.find(form.portfolio())
			.orElseThrow(() -> new RuleBroken("portfolio", "Choose a portfolio from the list")) : null;
	}

	/** One that its plan has today; what was chosen earlier may stay. */
	Priority priority(IndicatorForm form, Indicator indicator) {
		return (form.priority() != null) ? this.priorities.find(form.priority())
			.filter((one) -> one.endsOn() == null
					|| (indicator.priority() != null && one.id().equals(indicator.priority().id())))
			.orElseThrow(() -> new RuleBroken("priority", "Choose a priority from the list")) : null;
	}

	void check(IndicatorForm form) {
		require((form.unit() == Unit.RATE) == (form.per() != null)
				&& (form.per() == null || RATES.contains(form.per())), "per",
				"Choose how many a rate is per, and for a rate alone");
		require(!form.aboutChildren() || form.unit() != Unit.NUMBER || form.decimals() == 0, "decimals",
				"Children are counted whole: enter 0");
		require(form.lowest() == null || form.highest() == null || form.lowest().compareTo(form.highest()) <= 0,
				"highest", "The highest plausible value must not be below the lowest");
		require(form.breakdowns().isEmpty() || form.unit().addsUp(), "breakdowns",
				"Only numbers and money have parts that make the total");
		this.indicators.findByCode(form.code()).filter((other) -> !other.id().equals(form.id())).ifPresent((other) -> {
			throw new RuleBroken("code", "%s has this code already".formatted(other.name()));
		});
	}

	/** What was recorded would mean something else. */
	void checkChange(IndicatorForm form, Indicator indicator) {
		boolean same = form.unit() == indicator.unit() && form.decimals() == indicator.decimals()
				&& Objects.equals(form.per(), indicator.per());
		require(same || !this.indicators.hasFigures(indicator.id()), "unit",
				"Figures are recorded in this unit. Add another indicator for another unit or other decimals");
		require(!form.aboutChildren() || form.unit() != Unit.NUMBER
				|| !this.indicators.hasFiguresBelowZero(indicator.id()), "aboutChildren",
				"Children are counted from 0, and a lower figure is recorded");
	}

	void checkRemoved(List<Part> removed) {
		require(removed.isEmpty() || !this.indicators.haveFigures(removed.stream().map(Part::id).toList()),
				"breakdowns", "Figures are recorded for a part that is missing here: %s"
					.formatted(removed.isEmpty() ? "" : removed.get(0).line()));
	}

	private static void require(boolean kept, String field, String words) {
		if (!kept) {
			throw new RuleBroken(field, words);
		}
	}

}
