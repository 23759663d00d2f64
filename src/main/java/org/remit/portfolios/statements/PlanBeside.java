package org.remit.portfolios.statements;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.plans.plans.Plans;
import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Beside;
import org.remit.publishing.archive.Published;
import org.remit.publishing.documents.DocumentKind;

/**
 * Beside a published plan, the portfolios whose editions in force on the day list it: one
 * plan may be listed by many. What is being written is not asked.
 */
@Component
@Order(1)
class PlanBeside implements Beside {

	private final PortfolioKind portfolios;

	private final Archive archive;

	PlanBeside(PortfolioKind portfolios, Archive archive) {
		this.portfolios = portfolios;
		this.archive = archive;
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
		List<Archive.LiveEdition> listing = this.archive.listed(this.portfolios, asAt, Set.of(PortfolioMentions.PLAN),
				Set.of(published.document().id()));
		return listing.isEmpty() ? null : listing;
	}

}
