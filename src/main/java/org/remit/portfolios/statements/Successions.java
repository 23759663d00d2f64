package org.remit.portfolios.statements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.portfolios.holdings.Ending;
import org.remit.portfolios.holdings.Endings;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.Succession;

/** Which published portfolios took the place of those that are no more. */
@Component
class Successions {

	private final Endings endings;

	private final Documents documents;

	Successions(Endings endings, Documents documents) {
		this.endings = endings;
		this.documents = documents;
	}

	Map<UUID, Succession> of(Collection<UUID> portfolios, AsAt asAt) {
		List<Ending> endings = this.endings.announced(portfolios, asAt);
		if (endings.isEmpty()) {
			return Map.of();
		}
		List<Document> published = this.documents.published(Portfolio.KIND);
		return endings.stream().collect(Collectors.toMap(Ending::portfolio, (ending) -> of(ending, published)));
	}

	/** Nothing of a portfolio that was never published is named. */
	private static Succession of(Ending ending, List<Document> published) {
		return new Succession(ending.endedOn(), ending.reason(),
				published.stream().filter((document) -> ending.successors().contains(document.id())).toList());
	}

	/** The published portfolios whose place this one took. */
	List<Succession> before(UUID portfolio) {
		List<Ending> endings = this.endings.before(portfolio);
		List<Document> published = endings.isEmpty() ? List.of() : this.documents.everPublished(Portfolio.KIND);
		return endings.stream()
			.map((ending) -> new Succession(ending.endedOn(), ending.reason(),
					published.stream().filter((document) -> ending.portfolio().equals(document.id())).toList()))
			.filter((succession) -> !succession.documents().isEmpty())
			.toList();
	}

}
