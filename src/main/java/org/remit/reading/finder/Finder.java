package org.remit.reading.finder;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.time.AsAt;

/**
 * Answers a question from all registers and published documents at once. What answers it
 * less well is left out as long as anything answers it better, of whatever kind.
 */
@Service
@Transactional(readOnly = true)
class Finder {

	private final Services services;

	private final Offices offices;

	private final Duties duties;

	private final PortfolioLines portfolios;

	private final Bodies bodies;

	Finder(Services services, Offices offices, Duties duties, PortfolioLines portfolios, Bodies bodies) {
		this.services = services;
		this.offices = offices;
		this.duties = duties;
		this.portfolios = portfolios;
		this.bodies = bodies;
	}

	/** In a constant number of statements. */
	Answers ask(Question question, AsAt asAt) {
		Found<LedService> services = this.services.find(question, asAt);
		Found<Office> posts = this.offices.find(question, asAt);
		Found<Answerable> duties = this.duties.find(question, asAt);
		Found<InPortfolio> portfolios = this.portfolios.find(question, asAt);
		Found<Body> boards = this.bodies.find(question, asAt);
		Closeness best = Stream.of(services, posts, duties, portfolios, boards)
			.map(Found::closest)
			.flatMap(Optional::stream)
			.max(Comparator.naturalOrder())
			.orElse(null);
		return new Answers(best, services.as(best), posts.as(best), duties.as(best), portfolios.as(best),
				boards.as(best));
	}

}
