package org.remit.figures.scorecards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Indicators;
import org.remit.figures.releases.PublicFigures;
import org.remit.figures.releases.Standing;
import org.remit.plans.published.PublicPlan;
import org.remit.plans.published.PublicPlans;
import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.PublishedLinks;

/**
 * What is measured, by portfolio or by the priorities of a plan, as far as the public may
 * know figures, portfolios and plans.
 */
@Component
@Transactional(readOnly = true)
public class Scorecards {

	private final Indicators indicators;

	private final PublicFigures figures;

	private final PublicPlans plans;

	Scorecards(Indicators indicators, PublicFigures figures, PublicPlans plans) {
		this.indicators = indicators;
		this.figures = figures;
		this.plans = plans;
	}

	/** One a portfolio; one that is not published is not named. */
	List<Scorecard> byPortfolio(Collection<PublishedLinks.Link> published, AsAt asAt) {
		List<Scorecard.Line> lines = lines(this.indicators.all(), asAt);
		Set<UUID> named = published.stream().map(PublishedLinks.Link::document).collect(Collectors.toSet());
		List<Scorecard> cards = new ArrayList<>();
		published.forEach((link) -> cards.add(
				new Scorecard(link.title(), link.href(), fitting(lines, (one) -> one.isOfPortfolio(link.document())))));
		cards.add(new Scorecard("Other indicators", "",
				fitting(lines, (one) -> one.portfolio() == null || !named.contains(one.portfolio().id()))));
		cards.removeIf((card) -> card.lines().isEmpty());
		return cards;
	}

	/**
	 * What somebody answers for: indicators of their portfolios, and those that their
	 * posts own.
	 */
	public Scorecard answeredFor(String title, Set<UUID> portfolios, Set<UUID> posts, AsAt asAt) {
		List<Indicator> theirs = this.indicators.all()
			.stream()
			.filter((one) -> portfolios.stream().anyMatch(one::isOfPortfolio)
					|| posts.stream().anyMatch(one::isOwnedBy))
			.toList();
		return new Scorecard(title, "", lines(theirs, asAt));
	}

	Scorecard ofPortfolio(PublishedLinks.Link portfolio, AsAt asAt) {
		return new Scorecard(portfolio.title(), portfolio.href(),
				lines(this.indicators.ofPortfolio(portfolio.document()), asAt));
	}

	/**
	 * One a priority of the plan's edition in force, also where nothing shows its
	 * success; none at all where no edition was in force.
	 */
	List<Scorecard> ofPlan(UUID id, AsAt asAt) {
		List<Scorecard.Line> lines = lines(this.indicators.ofPlan(id), asAt);
		return this.plans.inForce(asAt)
			.stream()
			.filter((plan) -> plan.id().equals(id))
			.flatMap((plan) -> plan.priorities().stream())
			.map((aim) -> new Scorecard(aim.heading(), "", fitting(lines, (one) -> one.priority().key() == aim.key())))
			.toList();
	}

	/** Of how many indicators of a portfolio or of a plan the public knows something. */
	long countOf(UUID document, AsAt asAt) {
		long ofPlan = ofPlan(document, asAt).stream().mapToLong((card) -> card.lines().size()).sum();
		return ofPlan + lines(this.indicators.ofPortfolio(document), asAt).size();
	}

	/** Plans in force for which something is measured that the public knows. */
	List<PublicPlan> measured(AsAt asAt) {
		List<Indicator> all = this.indicators.all().stream().filter((one) -> one.priority() != null).toList();
		List<Indicator> known = lines(all, asAt).stream().map(Scorecard.Line::indicator).toList();
		return this.plans.inForce(asAt)
			.stream()
			.filter((plan) -> known.stream().anyMatch((one) -> plan.showing(one.priority()).isPresent()))
			.toList();
	}

	private List<Scorecard.Line> lines(List<Indicator> indicators, AsAt asAt) {
		Map<UUID, Standing> standings = this.figures.latest(indicators.stream().map(Indicator::id).toList(),
				asAt.day());
		return indicators.stream()
			.filter((one) -> standings.containsKey(one.id()))
			.map((one) -> new Scorecard.Line(one, standings.get(one.id())))
			.toList();
	}

	private static List<Scorecard.Line> fitting(List<Scorecard.Line> lines, Predicate<Indicator> wanted) {
		return lines.stream().filter((line) -> wanted.test(line.indicator())).toList();
	}

}
