package org.remit.portfolios.statements;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.plans.plans.Plans;
import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Beside;
import org.remit.publishing.archive.Published;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.Documents;

/**
 * Beside a published plan, the portfolios whose editions in force on the day list it: one
 * plan may be listed by many. What is being written is not asked.
 */
@Component
@Order(1)
class PlanBeside implements Beside {

	private final PortfolioKind portfolios;

	private final Archive archive;

	private final Documents documents;

	PlanBeside(PortfolioKind portfolios, Archive archive, Documents documents) {
		this.portfolios = portfolios;
		this.archive = archive;
		this.documents = documents;
	}

	@Override
	public boolean isFor(DocumentKind kind) {
		return Plans.KIND.equals(kind.key());
	}

	@Override
	public String template() {
		return "portfolios/statements/plan";
	}

	@Override
	public Object facts(Published published, AsAt asAt) {
		Set<String> addresses = this.documents.everSlugs(published.document())
			.stream()
			.map((slug) -> "/plans/" + slug)
			.collect(Collectors.toSet());
		List<Archive.LiveEdition> listing = this.archive.inForce(this.portfolios, asAt)
			.stream()
			.filter((one) -> ((PortfolioSnapshot) one.snapshot()).leadsTo(addresses))
			.toList();
		return listing.isEmpty() ? null : listing;
	}

}
